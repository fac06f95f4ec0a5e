package coop.siembra.assessment.ui.report;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.assessment.scoring.Key;
import coop.siembra.assessment.scoring.NormStanding;
import coop.siembra.assessment.scoring.Precision;
import coop.siembra.assessment.scoring.ScaleScore;
import coop.siembra.assessment.scoring.ScoreReport;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.ui.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The phrases of reports, on a page or on paper, in the language of a reader. */
record ReportWords(I18NProvider translations, Voice voice, ZoneId zone) {
    /** Half the scale. */
    private static final double WIDE = 50;

    String say(String key, Object... values) {
        return translations.getTranslation(key, voice.locale(), values);
    }

    String of(LocalizedText text) {
        return voice.say(text);
    }

    String day(Instant at) {
        return voice.day(LocalDate.ofInstant(at, zone));
    }

    /** When a sitting was handed in. */
    String day(ScoreReport report) {
        var closing = report.occasion().closing();
        return closing == null ? "" : day(closing.at());
    }

    String score(double scaled) {
        return say("assessment.report.score", Math.round(scaled));
    }

    String range(Precision precision) {
        return switch (precision) {
            case Precision.Interval found -> {
                boolean wide = found.high() - found.low() >= WIDE;
                yield say(
                        wide ? "assessment.report.range-wide" : "assessment.report.range",
                        Math.round(found.low()),
                        Math.round(found.high()));
            }
            case Precision.Unknown none -> say("assessment.report.range-unknown");
        };
    }

    /** Where there is room for figures only. */
    String shortRange(Precision precision) {
        return switch (precision) {
            case Precision.Interval found -> Math.round(found.low()) + "–" + Math.round(found.high());
            case Precision.Unknown none -> "–";
        };
    }

    /** When both ends of the range lie in different bands, which. */
    Optional<String> betweenBands(ScaleScore.Scored score) {
        if (score.band().isEmpty() || !(score.precision() instanceof Precision.Interval range)) {
            return Optional.empty();
        }
        var lowest = score.scale().band(range.low());
        var highest = score.scale().band(range.high());
        return lowest.equals(highest)
                ? Optional.empty()
                : Optional.of(say("assessment.report.bands-crossed", of(lowest.name()), of(highest.name())));
    }

    /** Beside every score: by which method, with which key, from how many answers. */
    String measured(ScaleScore score, Key.Stamp key) {
        var method = score.method().versioned();
        return score.method().keyed()
                ? say("assessment.report.measured-keyed", method, key(key), score.answered(), score.items())
                : say("assessment.report.measured", method, score.answered(), score.items());
    }

    String key(Key.Stamp key) {
        return switch (key.origin()) {
            case AUTHORS -> say("assessment.report.key.authors", key.version());
            case PANEL -> say("assessment.report.key.panel", key.version());
        };
    }

    String norm(NormStanding norm) {
        var place = say(
                "assessment.report.norm",
                norm.group(),
                Math.round(norm.percentile()),
                norm.n(),
                voice.day(norm.date()),
                norm.source());
        return norm.t().isEmpty()
                ? place
                : place + " "
                        + say("assessment.report.norm-t", Math.round(norm.t().getAsDouble()));
    }
}
