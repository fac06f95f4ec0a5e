package coop.siembra.hiring.content;

import coop.siembra.content.ContentVersion;
import coop.siembra.kernel.CompetencyId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One of the five folders under {@code hiring}, in one state. */
public sealed interface HiringPart {

    About about();

    /** Of the folder's files; unlike the version its authors give it, it changes with every letter. */
    ContentVersion version();

    /** What the jobs ask for, in the order of their ids. */
    record Profiles(About about, ContentVersion version, List<Profile> profiles) implements HiringPart {
        public static final String ID = "profiles";

        public Optional<Profile> profile(String id) {
            return profiles.stream().filter(profile -> profile.id().equals(id)).findFirst();
        }
    }

    /**
     * All that an interview is made of.
     *
     * @param banks one for each competency that can be asked about
     */
    record Interviews(
            About about, ContentVersion version, InterviewGuide guide, InterviewRules rules, List<QuestionBank> banks)
            implements HiringPart {
        public static final String ID = "interviews";

        public Optional<QuestionBank> bank(CompetencyId competency) {
            return banks.stream()
                    .filter(bank -> bank.competency().equals(competency))
                    .findFirst();
        }

        /** @param id of a question, which occurs only once in all banks */
        public Optional<QuestionBank.Question> question(String id) {
            return banks.stream()
                    .flatMap(bank -> bank.questions().stream())
                    .filter(question -> question.id().equals(id))
                    .findFirst();
        }
    }

    /** The messages that can be given to answer in writing. */
    record Tasks(About about, ContentVersion version, List<Task> tasks) implements HiringPart {
        public static final String ID = "tasks";

        public Optional<Task> task(String id) {
            return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
        }
    }

    /**
     * The e-mails to applicants.
     *
     * @param placeholders what may stand in mails and notices
     */
    record Mails(About about, ContentVersion version, List<Placeholder> placeholders, List<MailTemplate> mails)
            implements HiringPart {
        public static final String ID = "mails";

        public Optional<MailTemplate> mail(String id) {
            return mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
        }

        /** Ids of the placeholders for which there may be nothing to put in. */
        public Set<String> mayBeEmpty() {
            return placeholders.stream()
                    .filter(Placeholder::mayBeEmpty)
                    .map(Placeholder::id)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** What applicants read and agree to, and what those read who decide. */
    record Notices(About about, ContentVersion version, List<Notice> notices, Groups groups) implements HiringPart {
        public static final String ID = "notices";

        public Optional<Notice> notice(String id) {
            return notices.stream().filter(notice -> notice.id().equals(id)).findFirst();
        }
    }

    /** The names of all five folders: none is complete without the others. */
    static List<String> ids() {
        return List.of(Profiles.ID, Interviews.ID, Tasks.ID, Mails.ID, Notices.ID);
    }
}
