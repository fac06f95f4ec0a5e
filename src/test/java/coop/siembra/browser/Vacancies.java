package coop.siembra.browser;

import static coop.siembra.browser.Stop.at;

import com.microsoft.playwright.options.FilePayload;
import coop.siembra.browser.Stop.Role;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.OpeningId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** The pages of those who fill openings. */
final class Vacancies {
    private static final String OPENING = "openings/:opening";
    private static final String APPLICANT = "applicants/:application";

    private Vacancies() {}

    static final List<Stop> STOPS = List.of(
            at("openings", Role.VACANCY_RECRUITER),
            at("openings in no such state", "openings", Role.VACANCY_RECRUITER, sights -> "openings?state=closed"),
            at("openings of a decider", "openings", Role.VACANCY_DECIDER, sights -> "openings"),
            at("openings/new", Role.VACANCY_RECRUITER),
            at("openings/new", Role.VACANCY_RECRUITER).then("refused", Vacancies::refuseForm),
            opening("draft", "/edit", Hirings.Made::draft),
            opening("draft, no applicants", "", Hirings.Made::draft),
            opening("draft, about", "/about", Hirings.Made::draft).then("publishing", visitor -> {
                visitor.find(".hiring-sure .si-button.primary").first().click();
                visitor.find(".hiring-sure .si-notice").first().waitFor();
                visitor.settle();
            }),
            opening("nobody applied", "", Hirings.Made::empty),
            opening("board", "", Hirings.Made::busy),
            opening("board", "", Hirings.Made::busy).then("adding", Vacancies::add),
            opening("table", "?view=table", Hirings.Made::busy),
            opening("table without anybody", "?view=table&search=nobody", Hirings.Made::busy),
            opening("blind board", "", Hirings.Made::blind),
            opening("about", "/about", Hirings.Made::busy).then("halting", visitor -> {
                visitor.find(".hiring-sure .si-button").first().click();
                visitor.find(".hiring-sure vaadin-text-area").first().waitFor();
                visitor.settle();
            }),
            opening("import", "/import", Hirings.Made::empty),
            opening("import", "/import", Hirings.Made::empty)
                    .then("looked through", visitor -> choose(visitor, "name,email\nLuz,luz@people.example\n")),
            opening("import", "/import", Hirings.Made::empty)
                    .then("wrong", visitor -> choose(visitor, "name,email,age\n,nobody\nLuz,luz@people.example,3\n")),
            applicant("applicant", "", Role.VACANCY_RECRUITER, Hirings.Made::whole),
            applicant("applicant", "", Role.VACANCY_RECRUITER, Hirings.Made::fresh)
                    .then("link shown", visitor -> {
                        // after the one that sends it by letter
                        visitor.find("vaadin-integer-field ~ .si-row .si-button")
                                .nth(1)
                                .click();
                        visitor.find("#applicant-link").waitFor();
                        visitor.settle();
                    }),
            applicant("applicant without a name", "", Role.VACANCY_RECRUITER, Hirings.Made::hidden),
            applicant("hired", "", Role.VACANCY_RECRUITER, Hirings.Made::hired),
            applicant("hired", "", Role.VACANCY_RECRUITER, Hirings.Made::hired)
                    .then("refused", Vacancies::refuseEmployee),
            applicant("employee", "", Role.VACANCY_RECRUITER, Hirings.Made::employee),
            applicant("employee", "", Role.VACANCY_RECRUITER, Hirings.Made::employee)
                    .then("link shown", visitor -> {
                        visitor.find("#invite-employee").click();
                        visitor.find("#applicant-link").waitFor();
                        visitor.settle();
                    }),
            applicant("applicant, to a decider", "", Role.VACANCY_DECIDER, Hirings.Made::whole),
            applicant("decision", "/decision", Role.VACANCY_DECIDER, Hirings.Made::whole),
            applicant("decision", "/decision", Role.VACANCY_DECIDER, Hirings.Made::whole)
                    .then("refused", visitor -> {
                        visitor.find(".hiring-sure .si-button").first().click();
                        visitor.find(".hiring-sure .si-notice .si-button")
                                .first()
                                .click();
                        visitor.find(".si-notice.bad").first().waitFor();
                        visitor.settle();
                    }),
            at(
                    "opening of others",
                    OPENING,
                    Role.LEARNER,
                    sights -> "openings/" + sights.openings().busy()));

    private static Stop opening(String name, String end, Function<Hirings.Made, OpeningId> which) {
        var template = OPENING + end.replaceAll("\\?.*", "");
        return at(name, template, Role.VACANCY_RECRUITER, sights -> "openings/" + which.apply(sights.openings()) + end);
    }

    private static Stop applicant(String name, String end, Role role, Function<Hirings.Made, ApplicationId> which) {
        return at(name, APPLICANT + end, role, sights -> "applicants/" + which.apply(sights.openings()) + end);
    }

    private static void refuseForm(Visitor visitor) {
        visitor.find(".hiring-form vaadin-text-field input").first().fill("");
        visitor.find(".hiring-form-page > .si-row .si-button.primary").click();
        visitor.find(".si-notice.bad").first().waitFor();
        visitor.settle();
    }

    private static void refuseEmployee(Visitor visitor) {
        visitor.find(".hiring-hired vaadin-text-field input").first().fill("");
        visitor.find("#enter-employee").click();
        visitor.find(".hiring-hired .si-notice.bad").first().waitFor();
        visitor.settle();
    }

    private static void add(Visitor visitor) {
        visitor.find("main .si-button.primary").first().click();
        visitor.find("vaadin-dialog .si-button").first().waitFor();
        visitor.settle();
    }

    static void choose(Visitor visitor, String csv) {
        visitor.find("#applicants-file input[type=file]")
                .setInputFiles(new FilePayload("applicants.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        visitor.find(".hiring-import .hiring-table, .hiring-import .si-notice.bad")
                .first()
                .waitFor();
        visitor.settle();
    }
}
