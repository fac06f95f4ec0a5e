package coop.siembra.hiring.content;

import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Set;

/**
 * An e-mail to an applicant, to be filled by a {@link Filler}.
 *
 * @param title in the recruiter's list
 * @param when when it is sent, and by whom
 * @param placeholders exactly those in subject and body
 */
public record MailTemplate(
        String id,
        LocalizedText title,
        LocalizedText when,
        Set<String> placeholders,
        LocalizedText subject,
        LocalizedText body) {

    /** The mails that are sent by the program itself; authors may add others. */
    public static final List<String> NEEDED = List.of(
            "application-received",
            "invitation",
            "reminder",
            "extra-time-granted",
            "adjustment-agreed",
            "adjustment-to-discuss",
            "thank-you",
            "interview-invitation",
            "still-deciding",
            "decision-yes",
            "decision-no",
            "opening-withdrawn",
            "copy-ready",
            "deletion-confirmed",
            "welcome");
}
