package coop.siembra.people.model;

import java.util.regex.Pattern;

/** What an e-mail address looks like, as far as that can be told without sending one. */
public final class EmailSyntax {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[^@\\s\\p{Cntrl}<>\",;:]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?\\.\\p{L}{2,}");

    private EmailSyntax() {}

    public static boolean isValid(String email) {
        return email.length() <= LONGEST
                && !email.contains("..")
                && SHAPE.matcher(email).matches();
    }
}
