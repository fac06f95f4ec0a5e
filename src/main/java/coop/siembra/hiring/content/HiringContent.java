package coop.siembra.hiring.content;

import coop.siembra.content.ContentLibrary;
import coop.siembra.content.ContentVersion;
import coop.siembra.hiring.content.HiringPart.Interviews;
import coop.siembra.hiring.content.HiringPart.Mails;
import coop.siembra.hiring.content.HiringPart.Notices;
import coop.siembra.hiring.content.HiringPart.Profiles;
import coop.siembra.hiring.content.HiringPart.Tasks;
import java.util.Optional;

/** The hiring content in place now, and what openings and ratings were begun with. Nothing where an organisation has none. */
public record HiringContent(ContentLibrary library) {

    public Optional<Profiles> profiles() {
        return current(Profiles.class, Profiles.ID);
    }

    /** As they were when an opening began. */
    public Optional<Profiles> profiles(ContentVersion version) {
        return version(Profiles.class, Profiles.ID, version);
    }

    public Optional<Interviews> interviews() {
        return current(Interviews.class, Interviews.ID);
    }

    /** As they were when a kit was put together. */
    public Optional<Interviews> interviews(ContentVersion version) {
        return version(Interviews.class, Interviews.ID, version);
    }

    public Optional<Tasks> tasks() {
        return current(Tasks.class, Tasks.ID);
    }

    /** As they were when somebody began to write. */
    public Optional<Tasks> tasks(ContentVersion version) {
        return version(Tasks.class, Tasks.ID, version);
    }

    public Optional<Mails> mails() {
        return current(Mails.class, Mails.ID);
    }

    public Optional<Notices> notices() {
        return current(Notices.class, Notices.ID);
    }

    /** As they were when somebody agreed to them. */
    public Optional<Notices> notices(ContentVersion version) {
        return version(Notices.class, Notices.ID, version);
    }

    private <P extends HiringPart> Optional<P> current(Class<P> type, String id) {
        return library.current(HiringPart.class, id).filter(type::isInstance).map(type::cast);
    }

    private <P extends HiringPart> Optional<P> version(Class<P> type, String id, ContentVersion version) {
        return library.version(HiringPart.class, id, version)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
