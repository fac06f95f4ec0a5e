package coop.siembra.coach.model;

import coop.siembra.coach.Doubt;
import coop.siembra.kernel.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether anything can be said of a text at all. */
public final class Doubts {
    private static final int FEWEST_WORDS = 2;
    private static final int ENOUGH_TO_TELL = 5;
    private static final double LATIN = 0.6;
    private static final double KNOWN = 0.08;
    private static final double STRANGE = 0.15;
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
    private static final double CODE = 0.25;
    private static final Map<Language, Set<String>> OWN = new EnumMap<>(Language.class);
    private static final List<Set<String>> OTHERS = List.of(
            words(
                    "je tu il nous vous ils est sont les des une pour dans avec sur pas que qui votre mais j'ai c'est au du et"),
            words(
                    "ich du er wir ihr sie ist sind das die der den ein eine und mit nicht auf fur zu haben wird auch es dass"),
            words(
                    "eu voce nos ele ela nao uma um para com seu sua mais mas obrigado muito isso estou foi ao dos das em"),
            words("io tu lui noi voi sono che non per con una il lo gli della del mi ti ci ma anche questo grazie ho"));

    static {
        OWN.put(
                Language.EN,
                words(
                        "the a an to of and in is it you i we your for that this on not have be are with was my me do so at as"
                                + " but if or can will no what how sorry thank thanks please there here i'm it's don't yes ok hi"
                                + " hello just all they he she him her our us from by when who why been has had get let"));
        OWN.put(
                Language.ES,
                words(
                        "el la los las un una de que y a en es no se le lo su por con para me mi yo usted al del como pero mas"
                                + " si ya muy esta este eso hay nos te o ni sin gracias siento hoy manana aqui cuando quien porque"
                                + " senor senora don dona hola buenas buenos dias tardes estamos vamos fue ha son era nada todo"));
    }

    private Doubts() {}

    /** What speaks against saying anything of a reply. */
    public static Optional<Doubt> about(Language language, String reply) {
        if (reply.isBlank()) {
            return Optional.of(Doubt.EMPTY);
        }
        var words = Tokens.of(reply).stream()
                .filter(token -> token.word() && Character.isLetter(token.form().codePointAt(0)))
                .map(Token::form)
                .toList();
        if (words.isEmpty()) {
            return Optional.of(Doubt.NO_WORDS);
        }
        if (isCode(reply)) {
            return Optional.of(Doubt.CODE);
        }
        if (isStrange(language, words)) {
            return Optional.of(Doubt.OTHER_LANGUAGE);
        }
        return words.size() < FEWEST_WORDS ? Optional.of(Doubt.TOO_SHORT) : Optional.empty();
    }

    private static boolean isCode(String text) {
        int inTags = TAG.matcher(text)
                .results()
                .mapToInt(tag -> tag.end() - tag.start())
                .sum();
        return inTags >= CODE * text.length()
                || text.toLowerCase(java.util.Locale.ROOT).contains("<script");
    }

    private static boolean isStrange(Language language, List<String> words) {
        long latin = words.stream()
                .filter(word -> Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN)
                .count();
        if (latin < LATIN * words.size()) {
            return true;
        }
        if (words.size() < ENOUGH_TO_TELL) {
            return false;
        }
        double own = share(words, Objects.requireNonNull(OWN.get(language)));
        double others =
                OTHERS.stream().mapToDouble(other -> share(words, other)).max().orElse(0);
        for (var another : Language.values()) {
            if (another != language) {
                others = Math.max(others, share(words, Objects.requireNonNull(OWN.get(another))));
            }
        }
        return own < KNOWN && others > STRANGE || others > STRANGE && others > 3 * own;
    }

    private static double share(List<String> words, Set<String> known) {
        return (double) words.stream().filter(known::contains).count() / words.size();
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }
}
