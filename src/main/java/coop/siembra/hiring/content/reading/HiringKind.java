package coop.siembra.hiring.content.reading;

import coop.siembra.content.Bundle;
import coop.siembra.content.CheckContext;
import coop.siembra.content.DefinitionKind;
import coop.siembra.hiring.content.HiringPart;
import java.util.Optional;

/** Reads hiring: {@code hiring/profiles}, {@code interviews}, {@code tasks}, {@code mails} and {@code notices}, each a bundle. */
public class HiringKind implements DefinitionKind<HiringPart> {
    static final String FOLDER = "hiring";

    @Override
    public Class<HiringPart> type() {
        return HiringPart.class;
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public String entryFile() {
        return PartFiles.ABOUT;
    }

    @Override
    public Optional<HiringPart> read(Bundle bundle, CheckContext context) {
        var files = new PartFiles(bundle, context);
        if (!HiringPart.ids().contains(bundle.id())) {
            context.problems()
                    .add(
                            bundle.reported(PartFiles.ABOUT),
                            1,
                            "hiring has no folder `" + bundle.id() + "`: there are "
                                    + String.join(", ", HiringPart.ids()));
            return Optional.empty();
        }
        files.check();
        return switch (bundle.id()) {
            case HiringPart.Profiles.ID -> new ProfileReader(files).read().map(HiringPart.class::cast);
            case HiringPart.Interviews.ID -> new InterviewReader(files).read().map(HiringPart.class::cast);
            case HiringPart.Tasks.ID -> new TaskReader(files).read().map(HiringPart.class::cast);
            case HiringPart.Mails.ID -> new MailReader(files).read().map(HiringPart.class::cast);
            case HiringPart.Notices.ID -> new NoticeReader(files).read().map(HiringPart.class::cast);
            default -> throw new IllegalStateException(bundle.id());
        };
    }
}
