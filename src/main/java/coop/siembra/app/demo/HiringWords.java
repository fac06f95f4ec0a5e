package coop.siembra.app.demo;

import coop.siembra.app.demo.HiringFile.Written;
import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What is written in the openings of the demo.
 *
 * @param speaks the language of somebody at work
 */
record HiringWords(HiringFile file, List<Written> replies, Function<PersonId, Language> speaks) {

    HiringWords(HiringFile file, Function<PersonId, Language> speaks) {
        this(file, file.replies(), speaks);
    }

    Written reply(Candidate who) {
        return replies.get(who.level());
    }

    /** What somebody notes beside a point. */
    String note(PersonId by, Rated what, int point, Chance chance) {
        var kind = point < 3 ? "low" : point == 3 ? "middle" : "high";
        return say(by, chance.pick(file.words(what == Rated.REPLY ? "notes" : "interviews", kind)));
    }

    /** Why somebody decides. */
    String reason(PersonId by, boolean goesOn, Evidence evidence, Chance chance) {
        var kind = (goesOn ? "on-" : "off-") + evidence.name().toLowerCase(Locale.ROOT);
        return say(by, chance.pick(file.words("reasons", kind)));
    }

    String say(PersonId by, LocalizedText text) {
        return text.in(speaks.apply(by));
    }
}
