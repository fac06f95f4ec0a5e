package coop.siembra.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An organisation's own words, filled into the placeholders of courses and translations: {@code {{the member}}} becomes “the
 * patient”, {@code {{del socio}}} “del paciente”, {@code atendid{{o/a}}} “atendida”. Which placeholders there are is told to authors
 * in {@code content/README.md}. Immutable; filling a text without placeholders costs one search and no memory.
 */
public final class Wording {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final int SHOWN_OF_UNCLOSED = 30;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L} '’-]{0,59}");
    private static final Pattern AGREEMENT = Pattern.compile("\\p{L}*(?: \\p{L}+)*/\\p{L}+(?: \\p{L}+)*");
    private static final Pattern FEMININE_FIRST = Pattern.compile("(?:.*as?/.*os?)|(?:(?i:ella)s?/.*)");

    private final Map<String, String> english;
    private final Map<String, String> spanish;
    private final Gender gender;

    /** @param organisation the organisation's name, put in as it is */
    public Wording(English en, Spanish es, String organisation) {
        this.english = withCapitals(englishForms(en), organisation);
        this.spanish = withCapitals(spanishForms(es), organisation);
        this.gender = es.gender();
    }

    /** One of the usual words. */
    public static Wording of(PersonServed word, String organisation) {
        return new Wording(word.english(), word.spanish(), organisation);
    }

    /** The text with every known placeholder replaced; unknown ones stay as they are, which the content check reports beforehand. */
    public String fill(String text, Language language) {
        int open = text.indexOf(OPEN);
        if (open < 0) {
            return text;
        }
        var filled = new StringBuilder(text.length() + 16);
        int done = 0;
        while (open >= 0) {
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            String inside = text.substring(open + OPEN.length(), close);
            filled.append(text, done, open);
            done = close + CLOSE.length();
            filled.append(replacement(inside, language).orElseGet(() -> OPEN + inside + CLOSE));
            open = text.indexOf(OPEN, done);
        }
        return filled.append(text, done, text.length()).toString();
    }

    /** Both languages filled. */
    public LocalizedText fill(LocalizedText text) {
        return new LocalizedText(fill(text.en(), Language.EN), fill(text.es(), Language.ES));
    }

    /** The placeholders of a text, braces included, that {@link #fill} would leave as they are; an unclosed one with what follows it. */
    public static List<String> unknownPlaceholders(String text, Language language) {
        var unknown = new ArrayList<String>();
        int open = text.indexOf(OPEN);
        while (open >= 0) {
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                unknown.add(text.substring(open, Math.min(text.length(), open + SHOWN_OF_UNCLOSED)));
                break;
            }
            if (Plain.WORDING
                    .replacement(text.substring(open + OPEN.length(), close), language)
                    .isEmpty()) {
                unknown.add(text.substring(open, close + CLOSE.length()));
            }
            open = text.indexOf(OPEN, close + CLOSE.length());
        }
        return unknown;
    }

    private Optional<String> replacement(String placeholder, Language language) {
        return switch (language) {
            case EN -> Optional.ofNullable(english.get(placeholder));
            case ES -> Optional.ofNullable(spanish.get(placeholder)).or(() -> agreeing(placeholder));
        };
    }

    private Optional<String> agreeing(String placeholder) {
        int slash = placeholder.indexOf('/');
        if (slash < 0
                || !AGREEMENT.matcher(placeholder).matches()
                || FEMININE_FIRST.matcher(placeholder).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (gender) {
                    case MASCULINE -> placeholder.substring(0, slash);
                    case FEMININE -> placeholder.substring(slash + 1);
                });
    }

    private static Map<String, String> englishForms(English word) {
        var forms = new HashMap<String, String>();
        forms.put("member", word.one());
        forms.put("members", word.many());
        forms.put("a member", word.article() + " " + word.one());
        forms.put("the member", "the " + word.one());
        forms.put("the members", "the " + word.many());
        for (String apostrophe : List.of("'", "’")) {
            String many = word.many() + (word.many().endsWith("s") ? apostrophe : apostrophe + "s");
            forms.put("member" + apostrophe + "s", word.one() + apostrophe + "s");
            forms.put("the member" + apostrophe + "s", "the " + word.one() + apostrophe + "s");
            forms.put("members" + apostrophe, many);
            forms.put("the members" + apostrophe, "the " + many);
        }
        return forms;
    }

    private static Map<String, String> spanishForms(Spanish word) {
        boolean masculine = word.gender() == Gender.MASCULINE;
        var forms = new HashMap<String, String>();
        forms.put("socio", word.one());
        forms.put("socios", word.many());
        forms.put("un socio", (masculine ? "un " : "una ") + word.one());
        forms.put("el socio", (masculine ? "el " : "la ") + word.one());
        forms.put("los socios", (masculine ? "los " : "las ") + word.many());
        forms.put("del socio", (masculine ? "del " : "de la ") + word.one());
        forms.put("de los socios", (masculine ? "de los " : "de las ") + word.many());
        forms.put("al socio", (masculine ? "al " : "a la ") + word.one());
        forms.put("a los socios", (masculine ? "a los " : "a las ") + word.many());
        forms.put("este socio", (masculine ? "este " : "esta ") + word.one());
        forms.put("ese socio", (masculine ? "ese " : "esa ") + word.one());
        forms.put("cada socio", "cada " + word.one());
        forms.put("otro socio", (masculine ? "otro " : "otra ") + word.one());
        forms.put("ningún socio", (masculine ? "ningún " : "ninguna ") + word.one());
        return forms;
    }

    private static Map<String, String> withCapitals(Map<String, String> forms, String organisation) {
        var all = new HashMap<>(forms);
        forms.forEach((placeholder, words) -> all.put(capital(placeholder), capital(words)));
        all.put("organisation", organisation);
        return Map.copyOf(all);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void requireWord(String word) {
        if (!isWord(word)) {
            throw new IllegalArgumentException("not a word: " + word);
        }
    }

    /** Whether a text can be the word for the person served: 1 to 60 letters, spaces, hyphens and apostrophes, a letter first. */
    public static boolean isWord(String word) {
        return WORD.matcher(word).matches() && !word.endsWith(" ");
    }

    /** Apart, because the usual words need this class before they exist. */
    private static final class Plain {
        static final Wording WORDING = of(PersonServed.MEMBER, "Siembra");
    }

    /** Grammatical gender of the Spanish word. */
    public enum Gender {
        MASCULINE,
        FEMININE
    }

    /**
     * The word in English.
     *
     * @param one singular, in lower case
     * @param many plural
     * @param article {@code a} or {@code an}
     */
    public record English(String one, String many, String article) {
        public English {
            requireWord(one);
            requireWord(many);
            if (!article.equals("a") && !article.equals("an")) {
                throw new IllegalArgumentException("the article is a or an");
            }
        }
    }

    /**
     * The word in Spanish.
     *
     * @param one singular, in lower case
     * @param many plural
     * @param gender what articles and endings agree with
     */
    public record Spanish(String one, String many, Gender gender) {
        public Spanish {
            requireWord(one);
            requireWord(many);
        }
    }
}
