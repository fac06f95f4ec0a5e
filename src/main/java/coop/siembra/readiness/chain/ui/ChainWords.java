package coop.siembra.readiness.chain.ui;

import coop.siembra.kernel.Ids;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.readiness.chain.ChainPicture;
import coop.siembra.readiness.chain.model.Culture;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Tally.Counts;
import coop.siembra.ui.Html;
import coop.siembra.ui.Translator;
import coop.siembra.ui.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the page speaks of units, ways and levels to one reader. */
final class ChainWords {
    private static final String BLOCK = "readiness.chain.";

    private final Translator translator;
    private final Voice voice;
    private final ChainPicture picture;

    ChainWords(Translator translator, Voice voice, ChainPicture picture) {
        this.translator = translator;
        this.voice = voice;
        this.picture = picture;
    }

    /** What a share looks like: a colour, a sign and words, of which each is enough. */
    record Look(String style, String sign, String words) {}

    Voice voice() {
        return voice;
    }

    /** A text of this page. */
    String text(String key, Object... parameters) {
        return translator.translate(BLOCK + key, parameters);
    }

    /** A unit's name; of null, what the people served are called. */
    String name(@Nullable UnitId unit) {
        return unit == null
                ? text("member")
                : picture.unit(unit).map(this::name).orElse(unit.value());
    }

    String name(Unit unit) {
        return voice.say(unit.name());
    }

    /** How far a unit is, as a sentence says it. */
    String distance(UnitId unit) {
        var steps = picture.chain().distance(unit);
        return steps.isPresent() ? text("distance", steps.getAsInt()) : text("no-way");
    }

    /** The shortest way, unit by unit; empty when there is none. */
    String way(UnitId unit) {
        var path = picture.chain().path(unit);
        if (path.isEmpty()) {
            return "";
        }
        List<String> names = new ArrayList<>(path.stream().map(this::name).toList());
        names.add(name((UnitId) null));
        return String.join(" → ", names);
    }

    /** What a unit hands over, when somebody has said it. */
    Optional<String> handed(Unit from, @Nullable UnitId to) {
        return from.place().handedTo(to).map(voice::say);
    }

    String people(int people) {
        return text("people", people);
    }

    /** What is to be seen of the people of a unit at a glance; nothing when they may not be seen. */
    Optional<Look> look(UnitId unit) {
        return picture.counts(unit).map(Culture::of).map(this::look);
    }

    Look look(Culture culture) {
        return switch (culture.reading()) {
            case TOO_FEW -> new Look("open", "·", text("share-few", Culture.FEWEST));
            case UNKNOWN -> new Look("open", "?", text("share-unknown"));
            case THIN -> new Look("low", "○", share(culture));
            case GROWN -> culture.most() ? new Look("good", "●", share(culture)) : new Look("mid", "◐", share(culture));
        };
    }

    private String share(Culture culture) {
        return text("share", percent(culture.share()));
    }

    static long percent(double share) {
        return Math.round(share * 100);
    }

    /** The four levels as a bar with stripes, and each with its number. */
    String levels(Counts counts) {
        var bar = new StringBuilder("<div class='chain-levels' aria-hidden='true'>");
        var list = new StringBuilder("<ul class='chain-counts'>");
        for (var level : Level.values()) {
            var style = Ids.of(level);
            int count = counts.at(level);
            if (count > 0) {
                bar.append("<i class='")
                        .append(style)
                        .append("' style='flex:")
                        .append(count)
                        .append("'></i>");
            }
            list.append("<li><span class='chain-key ").append(style).append("' aria-hidden='true'></span>");
            list.append(Html.text(text("level." + style, count))).append("</li>");
        }
        return bar.append("</div>") + list.append("</ul>").toString();
    }
}
