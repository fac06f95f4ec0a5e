package coop.siembra.content;

import java.util.function.Consumer;

/** What the reader of one bundle may ask about the others. */
public interface Others {
    /** Where nothing is known of other bundles, and what is said of them is believed. */
    Others BELIEVED = new Others() {
        @Override
        public boolean has(String path) {
            return true;
        }

        @Override
        public void afterwards(Consumer<Definitions> check) {
            // never: there is nothing to compare with
        }
    };

    /** Whether there is a bundle, or a file of one, of such a path, with mistakes or without. */
    boolean has(String path);

    /** Has something checked once all bundles have been read. */
    void afterwards(Consumer<Definitions> check);
}
