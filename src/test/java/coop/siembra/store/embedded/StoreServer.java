package coop.siembra.store.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** The store in a process of its own, to be killed: prints its address and runs until its input ends. */
final class StoreServer {

    private StoreServer() {}

    static void main(String[] args) throws IOException {
        try (var store = EmbeddedStore.open(Path.of(args[0]), true)) {
            System.out.println(store.address("crash"));
            System.in.transferTo(System.err);
        }
    }
}
