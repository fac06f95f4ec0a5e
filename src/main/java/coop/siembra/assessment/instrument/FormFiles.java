package coop.siembra.assessment.instrument;

import coop.siembra.content.Bundle;
import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds the files of an instrument's forms: each named form has one, and every file belongs to one. */
record FormFiles(Bundle bundle, CheckContext context, FormReader reader) {

    /**
     * The forms that could be read, in the order named.
     *
     * @param forms the list in {@code instrument.yaml}
     */
    List<Read> read(YamlNode forms) {
        ScaleReader.distinct(forms);
        var read = new ArrayList<Read>();
        var named = new HashSet<String>();
        for (var form : forms.items()) {
            var file = form.get("file");
            if (!named.add(file.text())) {
                file.problem("`" + file.text() + "` is already named above: every form has a file of its own");
            } else if (!context.hasFile(file.text())) {
                file.problem("the file `" + file.text() + "` does not exist");
            } else {
                bundle.yaml(file.text(), "form", context.problems())
                        .ifPresent(node -> read.add(new Read(form(form, node), node)));
            }
        }
        for (var path : bundle.paths()) {
            if (!path.equals(InstrumentReader.FILE) && !named.contains(path)) {
                context.problems()
                        .add(
                                bundle.reported(path),
                                1,
                                "no form has this file: name it under `forms` in instrument.yaml, or remove it");
            }
        }
        return List.copyOf(read);
    }

    private Form form(YamlNode entry, YamlNode file) {
        return new Form(entry.get("id").text(), entry.get("title").localized(), reader.sections(file.get("sections")));
    }

    /** A form with the file it was read from. */
    record Read(Form form, YamlNode file) {}
}
