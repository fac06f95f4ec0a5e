package coop.siembra.app.demo;

import coop.siembra.content.Problems;
import coop.siembra.content.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/** The files invented organisations are made from. */
final class Resources {

    private Resources() {}

    static String text(String file) {
        try {
            return new ClassPathResource("demo/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static YamlNode yaml(String file) {
        var problems = new Problems();
        return YamlNode.parse(file, text(file), problems)
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
    }

    /** A name as the first half of an e-mail address: the first two words in plain letters. */
    static String mailbox(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+");
        return plain[0] + "." + plain[1];
    }
}
