package coop.siembra.readiness.chain.ui;

import coop.siembra.content.Competency;
import coop.siembra.content.ContentLibrary;
import coop.siembra.readiness.chain.ChainPicture;
import coop.siembra.readiness.chain.ChainPicture.Far;
import coop.siembra.readiness.chain.ChainPicture.FarUnit;
import coop.siembra.readiness.chain.model.Band;
import coop.siembra.readiness.chain.model.Culture;
import coop.siembra.readiness.chain.model.Culture.Share;
import coop.siembra.ui.Markup;
import java.util.stream.Collectors;

/** Distance beside readiness: a bar for each distance, and the far units whose culture is thin. */
final class Figures {
    private final ChainPicture picture;
    private final ChainWords words;
    private final ContentLibrary library;
    private final CloserParts closer;

    Figures(ChainPicture picture, ChainWords words, ContentLibrary library, CloserParts closer) {
        this.picture = picture;
        this.words = words;
        this.library = library;
        this.closer = closer;
    }

    String bands() {
        var html = new Markup().tag("<ul class='chain-bands'>");
        picture.bands().forEach(band -> band(html, band));
        return html.tag("</ul>").toString();
    }

    private void band(Markup html, Band band) {
        html.tag("<li class='chain-band'><div><b>")
                .text(name(band))
                .tag("</b><span class='si-muted'>")
                .text(words.text("band.people", band.people(), band.units()))
                .tag("</span></div><div>");
        if (band.isTooSmall()) {
            html.tag("<p class='si-muted'>")
                    .text(words.text("band.too-few", Culture.FEWEST))
                    .tag("</p>");
        } else {
            html.tag(words.levels(band.levels()));
            int without = band.people() - band.levels().asked();
            if (without > 0) {
                html.tag("<p class='si-muted si-small'>")
                        .text(words.text("no-role", without))
                        .tag("</p>");
            }
        }
        html.tag("</div></li>");
    }

    private String name(Band band) {
        return switch (band.distance()) {
            case Band.NO_WAY -> words.text("band.no-way");
            case Band.FAR -> words.text("band.far", Band.FAR);
            default -> words.text("layer", band.distance());
        };
    }

    /** @param limit so many are named */
    String far(Far far, int limit) {
        var html = new Markup().tag("<ul class='chain-links chain-far'>");
        far.thin().stream().limit(limit).forEach(one -> far(html, one));
        return html.tag("</ul>").toString();
    }

    private void far(Markup html, FarUnit far) {
        var culture = far.culture();
        html.tag("<li><a router-link")
                .attribute("href", ChainAddress.of(far.unit().id()))
                .tag(">")
                .text(words.name(far.unit()))
                .tag("</a> <span class='si-badge info'>")
                .text(words.text("distance", far.distance()))
                .tag("</span><p>")
                .text(words.text("far.share", ChainWords.percent(culture.share()), culture.known()))
                .tag("</p>");
        if (!culture.weakest().isEmpty()) {
            html.tag("<p class='si-muted si-small'>")
                    .text(words.text(
                            "far.weakest",
                            culture.weakest().stream().map(this::weakest).collect(Collectors.joining(", "))))
                    .tag("</p>");
        }
        if (closer.leadsAll()) {
            html.tag(closer.line(far, words));
        }
        html.tag("</li>");
    }

    private String weakest(Share share) {
        var name = library.competency(share.competency())
                .map(Competency::name)
                .map(words.voice()::say)
                .orElse(share.competency());
        return words.text("far.competency", name, share.there(), share.known());
    }
}
