package coop.siembra.assessment.ui.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import coop.siembra.people.OrganisationSettings;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Paper;
import org.w3c.dom.Element;

/** A report on A4 pages, with the name of the organisation and the person's. */
final class ReportPdf {
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 20mm 18mm;
              @bottom-left { content: '%2$s'; font-family: Paper; font-size: 8pt; color: #645d52 }
              @bottom-right { content: counter(page) ' / ' counter(pages); font-family: Paper; font-size: 8pt;
                color: #645d52 } }
            body { font-family: Paper; font-size: 10pt; line-height: 1.45; color: #2e2b27; margin: 0 }
            .from { color: %1$s; font-size: 11pt; border-bottom: 1.5pt solid %1$s; padding-bottom: 2mm; margin: 0 0 6mm }
            h1 { font-size: 22pt; font-weight: normal; color: %1$s; margin: 0 0 1mm; line-height: 1.15 }
            h2 { font-size: 14pt; font-weight: normal; color: %1$s; margin: 8mm 0 2mm; page-break-after: avoid }
            h3 { font-size: 11.5pt; font-weight: normal; margin: 0 0 1mm; page-break-after: avoid }
            p { margin: 0 0 1.6mm }
            ul, ol { margin: 0; padding: 0 0 0 5mm }
            ul.assessment-rows { list-style-type: none; padding: 0 }
            li { margin: 0 0 2mm; page-break-inside: avoid }
            strong { font-weight: normal; color: %1$s; font-size: 10.5pt }
            .lead, .si-muted { color: #645d52 }
            .si-small { font-size: 8.5pt }
            .si-badge { font-size: 8.5pt; background: #f2ebdf; border-radius: 2mm; padding: 0.3mm 2mm }
            .si-badge.good { background: #e6f0df; color: #2f6b34 }
            .si-badge.warn { background: #fbeed3; color: #7d5200 }
            .si-badge.info { background: #e2eef4; color: #2f617c }
            .si-notice { background: #fbeed3; border-left: 1.2mm solid #8a5a00; padding: 2.5mm 4mm 1mm; margin: 3mm 0 }
            .assessment-card { border: 0.3mm solid #e4dac9; border-radius: 2.5mm; padding: 3.5mm 4.5mm 2mm;
              margin: 0 0 3mm }
            .assessment-cards .assessment-card { page-break-inside: avoid }
            .assessment-card-head { margin: 0 0 1.5mm }
            .assessment-figure-words { font-size: 11pt; color: %1$s }
            .assessment-more { margin-top: 6mm }
            .assessment-figure { text-align: center; page-break-inside: avoid }
            .radar { position: relative; margin: 0 auto; text-align: left }
            .radar object { display: block }
            .name { position: absolute; font-size: 9pt; line-height: 16px }
            .assessment-legend span { padding: 0 3mm }
            .assessment-legend i { display: inline-block; width: 7mm; height: 0; border-top: 0.7mm solid %1$s;
              vertical-align: middle; margin-right: 1.5mm }
            .assessment-legend i.before { border-top: 0.6mm dashed #645d52 }
            .assessment-line { margin: 0 0 2mm; page-break-inside: avoid }
            .assessment-scale { position: relative; height: 3mm; background: #f2ebdf; border-radius: 1.5mm; margin: 1mm 0 }
            .assessment-scale span { position: absolute; display: block; top: 0; height: 3mm }
            .assessment-scale-range { background: #c9d3bd; border-radius: 1.5mm }
            .assessment-scale-step { width: 0.3mm; background: #8f8474 }
            .assessment-scale-mark { width: 3mm; margin-left: -1.5mm; background: %1$s; border-radius: 1.5mm }
            """;

    byte[] draw(ReportHtml report, String person, OrganisationSettings settings) {
        return Paper.draw(
                html(report, person, settings),
                new Drawings(report, settings.accent().hex()));
    }

    private static String html(ReportHtml report, String person, OrganisationSettings settings) {
        var words = report.words();
        var instrument = words.of(report.report().instrument().title());
        var title = words.say("assessment.report.title", instrument);
        var foot = Paper.quoted(settings.name() + " · " + title + " · " + person);
        return new Markup()
                .tag("<html")
                .attribute("lang", words.voice().language().code())
                .tag("><head><title>")
                .text(title)
                .tag("</title><style>" + STYLE.formatted(settings.accent().hex(), foot) + "</style></head><body>")
                .tag("<p class='from'>")
                .text(settings.name())
                .tag("</p><h1>")
                .text(instrument)
                .tag("</h1><p class='lead'>")
                .text(person + " · " + report.occasion())
                .tag("</p><p class='lead'>")
                .text(words.say("assessment.report.private-paper"))
                .tag("</p>" + report.html() + "</body></html>")
                .toString();
    }

    private record Drawings(ReportHtml report, String accent) implements FSObjectDrawerFactory {

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            return new OverviewHtml(report.report(), report.words(), Medium.PAPER)
                    .radar()
                    .map(radar -> new RadarDrawing(radar, accent))
                    .orElseThrow();
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getTagName().equals("object")
                    && element.getAttribute("type").equals(RadarDrawing.TYPE);
        }
    }
}
