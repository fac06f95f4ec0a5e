package coop.siembra.hiring.model;

import coop.siembra.kernel.Folding;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who an applicant is and how to reach them: all that {@link Sight#IDENTITY} covers.
 *
 * @param email in lower case
 * @param phone as given; may be empty
 * @param source where they heard of the job, or who brought them in; may be empty
 */
public record Identity(String name, String email, String phone, String source) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST = 1000;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Z}\\s]+");
    private static final Pattern EMAIL = Pattern.compile(
            "[^@\\s\\p{Cntrl}<>\",;:]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?\\.\\p{L}{2,}");

    /** What is wrong with what was typed. */
    public enum Mistake {
        NAME_MISSING,
        NAME_TOO_LONG,
        EMAIL_INVALID,
        PHONE_TOO_LONG,
        SOURCE_TOO_LONG
    }

    /** Takes out what cannot be seen, and tidies spaces. */
    public Identity {
        name = tidy(name);
        email = tidy(email).toLowerCase(Locale.ROOT);
        phone = tidy(phone);
        source = tidy(source);
    }

    /** What is far too long stays a little too long, so that nothing is done with megabytes. */
    private static String tidy(String text) {
        var some = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return UNSEEN.matcher(some).replaceAll(" ").strip();
    }

    /** The first thing that is wrong with it. */
    public Optional<Mistake> mistake() {
        if (name.isEmpty()) {
            return Optional.of(Mistake.NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of(Mistake.NAME_TOO_LONG);
        }
        if (!isEmail(email)) {
            return Optional.of(Mistake.EMAIL_INVALID);
        }
        if (phone.length() > LONGEST_PHONE) {
            return Optional.of(Mistake.PHONE_TOO_LONG);
        }
        return source.length() > LONGEST_SOURCE ? Optional.of(Mistake.SOURCE_TOO_LONG) : Optional.empty();
    }

    private static boolean isEmail(String email) {
        return email.length() <= LONGEST_EMAIL
                && !email.contains("..")
                && EMAIL.matcher(email).matches();
    }

    /** What lists are sorted by. */
    public String sortName() {
        return Folding.fold(name);
    }

    /** What searches look into. */
    public String folded() {
        return Folding.fold(name + " " + email);
    }
}
