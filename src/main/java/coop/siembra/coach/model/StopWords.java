package coop.siembra.coach.model;

import java.util.Set;

/** Words of four letters and more that say nothing about the matter. */
final class StopWords {
    private static final Set<String> WORDS = Set.of(
            ("that this with have from they will what when your there their about would could should which were been"
                            + " than then them these those into just only some very more most also here where who's because"
                            + " over after before again same other such much many does did doing being having i'll i've you're"
                            + " you've it's that's don't can't didn't won't isn't aren't wasn't know like want need make made take"
                            + " come goes going gone back even still well good thing things ever never always please thank thanks"
                            + " para como pero esta este esto estos estas esos esas ese eso por porque cuando donde quien cual usted"
                            + " ustedes nosotros ellos ellas desde hasta sobre entre todo toda todos todas otro otra otros otras mismo"
                            + " misma algo alguien nada nadie cada tanto tanta mucho mucha muchos muchas poco muy tambien solo sola"
                            + " hace hacer hecho tiene tengo tener puede puedo pueden poder estoy estan estar siendo sido fue fueron"
                            + " sera seria habia haber hay unos unas nos les aqui alla ahora entonces luego despues antes siempre nunca"
                            + " gracias favor senor senora senorita don dona buenas buenos dias tardes noches")
                    .split(" "));

    private StopWords() {}

    static boolean has(String form) {
        return WORDS.contains(form);
    }
}
