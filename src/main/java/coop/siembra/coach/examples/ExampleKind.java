package coop.siembra.coach.examples;

import coop.siembra.content.Bundle;
import coop.siembra.content.CheckContext;
import coop.siembra.content.DefinitionKind;
import coop.siembra.kernel.Language;
import java.util.Arrays;
import java.util.Optional;

/** Reads the folder {@code coach}, which is one bundle: a folder a language with files of cases. Needed to check and to train only. */
public final class ExampleKind implements DefinitionKind<Examples> {
    static final String FOLDER = "coach";
    /** One of many, but a kind must have one file it cannot do without. */
    private static final String FILE = "en/savings-01.yaml";

    private static final String README = "README.md";
    private static final String SCHEMA = "coach-examples";

    @Override
    public Class<Examples> type() {
        return Examples.class;
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public boolean whole() {
        return true;
    }

    @Override
    public String entryFile() {
        return FILE;
    }

    @Override
    public Optional<Examples> read(Bundle bundle, CheckContext context) {
        var reader = new ExampleReader();
        for (var path : bundle.paths()) {
            var language = language(path);
            if (language.isPresent()) {
                bundle.yaml(path, SCHEMA, context.problems()).ifPresent(file -> reader.read(file, language.get()));
            } else if (!path.equals(README)) {
                context.problems()
                        .add(
                                bundle.reported(path),
                                1,
                                "does not belong here: there are only README.md and YAML files in the folders of languages");
            }
        }
        return Optional.of(new Examples(reader.examples()));
    }

    private static Optional<Language> language(String path) {
        return Arrays.stream(Language.values())
                .filter(language -> path.matches(language.code() + "/[a-z0-9-]+[.]yaml"))
                .findFirst();
    }
}
