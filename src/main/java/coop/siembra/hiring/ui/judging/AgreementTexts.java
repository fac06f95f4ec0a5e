package coop.siembra.hiring.ui.judging;

import coop.siembra.hiring.Agreement;
import coop.siembra.hiring.ApplicantPage;
import coop.siembra.hiring.ApplicantQuery;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.RaterAgreement;
import coop.siembra.hiring.model.judging.RaterAgreement.Kappa;
import coop.siembra.psychometrics.Intraclass;
import coop.siembra.ui.Markup;
import java.util.Map;
import java.util.stream.Collectors;

/** Agreement in words, with figures, intervals and what they do not tell. */
record AgreementTexts(Applicants applicants, RatedNames names, Speech speech) {
    /** From here on an agreement is called so; the words follow Landis and Koch (1977), who drew the lines by choice. */
    private static final double SUBSTANTIAL = 0.6;

    private static final double MODERATE = 0.4;

    String html(OpeningId opening, Rated what, Agreement agreement) {
        if (agreement.pairs().isEmpty()) {
            return "<p class='si-card si-muted'>" + new Markup().text(speech.say("hiring.judging.agreement.none"))
                    + "</p>";
        }
        var numbers = numbers(opening);
        var html = new Markup();
        agreement.pairs().forEach(pair -> pair(html, pair, what, numbers));
        if (agreement.raters() > 2) {
            html.tag("<section class='si-card'><h3>")
                    .text(speech.say("hiring.judging.agreement.all", agreement.raters()))
                    .tag("</h3><dl class='judging-figures'>");
            intraclass(html, agreement.all(), speech);
            html.tag("</dl></section>");
        }
        return html.toString();
    }

    /** By which applicants are spoken of; those beyond the first pages by none. */
    private Map<String, Integer> numbers(OpeningId opening) {
        return applicants.page(opening, ApplicantQuery.first(ApplicantQuery.MOST)).stream()
                .flatMap(page -> page.rows().stream())
                .collect(Collectors.toMap(row -> row.id().value(), ApplicantPage.Row::number));
    }

    private void pair(Markup html, Agreement.Pair pair, Rated what, Map<String, Integer> numbers) {
        var found = pair.agreement();
        html.tag("<section class='si-card judging-pair'><h3>")
                .text(speech.say(
                        "hiring.judging.agreement.pair", speech.person(pair.first()), speech.person(pair.second())))
                .tag("</h3><p class='judging-finding'>")
                .text(speech.say(finding(found)))
                .tag("</p>");
        if (found.few()) {
            html.tag("<p class='si-notice warn'>")
                    .text(speech.say("hiring.judging.agreement.few", found.things(), RaterAgreement.FEW))
                    .tag("</p>");
        }
        html.tag("<dl class='judging-figures'>");
        kappa(html, "hiring.judging.agreement.quadratic", found.quadratic(), speech);
        kappa(html, "hiring.judging.agreement.linear", found.linear(), speech);
        intraclass(html, found.intraclass(), speech);
        html.tag("</dl>");
        if (!found.apart().isEmpty()) {
            html.tag("<p><strong>")
                    .text(speech.say("hiring.judging.agreement.apart"))
                    .tag("</strong></p><ul>");
            found.apart()
                    .forEach(thing -> html.tag("<li>")
                            .text(speech.say(
                                    "hiring.judging.agreement.thing",
                                    numbers.containsKey(thing.applicant())
                                            ? speech.applicant(numbers.getOrDefault(thing.applicant(), 0))
                                            : speech.say("hiring.judging.somebody"),
                                    names.of(what, thing.asked()),
                                    thing.first(),
                                    thing.second()))
                            .tag("</li>"));
            html.tag("</ul>");
        }
        html.tag("</section>");
    }

    private static String finding(RaterAgreement found) {
        var kappa = found.quadratic().value().number();
        if (kappa.isEmpty()) {
            return "hiring.judging.agreement.unknown";
        }
        if (kappa.getAsDouble() >= SUBSTANTIAL) {
            return "hiring.judging.agreement.much";
        }
        return kappa.getAsDouble() >= MODERATE ? "hiring.judging.agreement.some" : "hiring.judging.agreement.little";
    }

    private static void kappa(Markup html, String name, Kappa kappa, Speech speech) {
        var numbers = speech.numbers();
        figure(
                html,
                speech.say(name),
                numbers.of(kappa.value()),
                kappa.low().number().isPresent()
                        ? speech.say("hiring.judging.limits", numbers.of(kappa.low()), numbers.of(kappa.high()))
                        : speech.say("hiring.judging.no-limits"));
    }

    private static void intraclass(Markup html, Intraclass found, Speech speech) {
        var numbers = speech.numbers();
        for (var one : new Intraclass.Agreement[] {found.single(), found.average()}) {
            figure(
                    html,
                    speech.say(one == found.single() ? "hiring.judging.icc-single" : "hiring.judging.icc-average"),
                    numbers.of(one.correlation()),
                    one.low().number().isPresent()
                            ? speech.say("hiring.judging.limits", numbers.of(one.low()), numbers.of(one.high()))
                            : speech.say("hiring.judging.no-limits"));
        }
    }

    private static void figure(Markup html, String name, String value, String limits) {
        html.tag("<div><dt>")
                .text(name)
                .tag("</dt><dd><strong>")
                .text(value)
                .tag("</strong> <small>")
                .text(limits)
                .tag("</small></dd></div>");
    }
}
