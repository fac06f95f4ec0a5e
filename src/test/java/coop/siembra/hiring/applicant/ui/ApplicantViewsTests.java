package coop.siembra.hiring.applicant.ui;

import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.assessment.Respondents;
import coop.siembra.hiring.Acting;
import coop.siembra.hiring.Hired;
import coop.siembra.hiring.Hires;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.Invitations;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.applicant.ApplicantDesk;
import coop.siembra.hiring.applicant.ApplicantReply;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Battery;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.ReplyStore;
import coop.siembra.ui.ViewTest;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** The pages of applicants by the words on them. */
@WithAnonymousUser
class ApplicantViewsTests extends ViewTest {
    private static final Set<String> NEEDED = Set.of("read", "take-part", "own-answers");

    @Autowired
    HiringHouse house;

    @Autowired
    Hires hires;

    @Autowired
    Hired hired;

    @Autowired
    ApplicantDesk desk;

    @Autowired
    ApplicantReply reply;

    @Autowired
    ApplicantStore store;

    @Autowired
    ReplyStore replies;

    @Autowired
    Openings openings;

    @Autowired
    Invitations invitations;

    @Autowired
    MongoTemplate mongo;

    private OpeningId opening = new OpeningId("none");
    private ApplicationId berta = new ApplicationId("none");
    private String path = "";

    @BeforeEach
    void open() {
        house.found();
        opening = house.opened(HiringHouse::open);
        berta = house.applied(opening, "Berta Luz");
        path = "application/" + house.invited(berta);
    }

    private String token() {
        return path.substring("application/".length());
    }

    private void english() {
        desk.speak(token(), coop.siembra.kernel.Language.EN);
    }

    private void agreed() {
        english();
        desk.agree(token(), NEEDED);
    }

    @Test
    void informBeforeTheyAskForConsentInTheApplicantsLanguage() {
        assertThat(open(path)).isEqualTo("ApplicationView");
        assertThat(page())
                .contains("Antes de empezar", "Qué se mide", "Quién lo ve", "Cuánto tiempo se guarda", "Sus derechos")
                .contains("unos 25 minutos", "Person rosa, rosa@demo.coop")
                .doesNotContain("{", "Berta");
        press("English");
        assertThat(page()).contains("Before you begin", "What is measured", "one person who interviews".substring(4));
        follow("Continue");
        assertThat(page()).contains("Your consent", "Needed to go on", "Free to choose");
        press("Continue");
        assertThat(page()).contains("Please tick first");
        var ticks = find(Checkbox.class).all();
        assertThat(ticks).hasSize(5).noneMatch(Checkbox::getValue);
        ticks.subList(0, 3).forEach(tick -> test(tick).click());
        press("Continue");
        open(path);
        assertThat(page()).contains("Moments that count", "To do", "until");
    }

    @Test
    void letSitWithPracticeAndGoOnLater() {
        agreed();
        open(path);
        follow("Begin");
        assertThat(page()).contains("Moments that count", "Who will see what", "Those who decide on the opening");
        test(find(Checkbox.class).single()).click();
        press("Begin");
        assertThat(page()).contains("Page 1 of", "is not stored");
        open(path);
        assertThat(page()).contains("Begun", "Go on");
        follow("Go on");
        assertThat(page()).contains("Page 1 of");
    }

    @Test
    void offerWhatIsForTheirOwnInformationOnly() {
        opening = house.opened(form -> HiringHouse.informing(HiringHouse.open(form)));
        berta = house.applied(opening, "Berta Luz");
        path = "application/" + house.invited(berta);
        open(path);
        assertThat(page())
                .contains("Perfil de mi tierra, unos 12 minutos, solo para usted: puede dejarlo de lado")
                .contains("Lo que lleva la marca «solo para usted» es un ofrecimiento");
        agreed();
        open(path);
        assertThat(page()).contains("Soil profile", "For you only, optional", "You may leave it out");
        open(path + "/sit/soil-profile");
        assertThat(page())
                .contains("Only you see your answers and your results", "If you are applying for a job")
                .doesNotContain("Those who decide on the opening", "Your head sees averages");
        hires.tells(berta);
        open(path);
        assertThat(page()).contains("Your answers have arrived").doesNotContain("If you like");
        follow("What your answers say");
        assertThat(page())
                .contains("Moments that count", "Soil profile", "This part was for you only")
                .doesNotContain("{");
    }

    @Test
    void stillOfferItWhenAllElseIsHandedIn() {
        opening = house.opened(form -> HiringHouse.informing(HiringHouse.open(form)));
        berta = house.applied(opening, "Berta Luz");
        path = "application/" + house.invited(berta);
        agreed();
        hires.answers(berta);
        open(path);
        assertThat(page()).contains("Your answers have arrived", "If you like", "Soil profile");
        follow("Begin");
        assertThat(page()).contains("Only you see your answers and your results");
    }

    @Test
    void sayOfAnythingForTheirOwnInformationThatNobodyElseSeesIt() {
        opening = house.opened(form -> HiringHouse.with(
                HiringHouse.open(form),
                new Battery(
                        java.util.List.of(new Battery.Sat(Respondents.MOMENTS, "b", true)),
                        form.battery().task(),
                        form.battery().interviewMinutes())));
        berta = house.applied(opening, "Berta Luz");
        path = "application/" + house.invited(berta);
        agreed();
        open(path + "/sit/member-moments");
        assertThat(page())
                .contains("Only you see your answers and your results")
                .doesNotContain("Those who decide");
    }

    private void sitting() {
        open(path + "/sit/member-moments");
        test(find(Checkbox.class).single()).click();
        press("Begin");
        press("Go to the questions");
    }

    @Test
    void sayKindlyInTheMiddleOfASittingThatTheJobWillNotBeFilled() {
        agreed();
        sitting();
        house.take(opening, new OpeningStep.Withdraw("The branch is closed"));
        press("Next page");
        assertThat(page())
                .contains("This job will not be filled", "need not be finished", "Thank you for the time")
                .doesNotContain("The branch is closed", "was not saved");
        open(path + "/sit/member-moments");
        assertThat(page()).contains("This job will not be filled");
        desk.speak(token(), coop.siembra.kernel.Language.ES);
        open(path);
        assertThat(page()).contains("Este puesto no se va a cubrir", "Gracias por el tiempo");
    }

    @Test
    void letASittingComeToItsEndWhileTheOpeningIsHaltedOrClosed() {
        agreed();
        sitting();
        house.take(opening, new OpeningStep.Halt("For a reason"));
        press("Next page");
        assertThat(page()).contains("Page 2 of").doesNotContain("For a reason", "was not saved");
        open(path);
        assertThat(page()).contains("The opening is stopped at the moment", "What you have begun");
        follow("Go on");
        assertThat(page()).contains("Page 2 of");
        desk.speak(token(), coop.siembra.kernel.Language.ES);
        open(path);
        assertThat(page()).contains("La vacante está detenida", "Lo que ya empezó lo puede terminar");
        house.take(opening, new OpeningStep.Close());
        english();
        open(path + "/sit/member-moments");
        press("Next page");
        assertThat(page()).contains("Page 3 of");
    }

    @Test
    void leaveTheWordsOfAReplyOnThePageWhenTheJobWillNotBeFilled() {
        agreed();
        open(path + "/reply");
        var text = find(TextArea.class).single();
        test(text).setValue("Dear Hernán, thank you");
        house.take(opening, new OpeningStep.Withdraw("The branch is closed"));
        test(text).setValue("Dear Hernán, thank you very much");
        assertThat(page())
                .contains("This job will not be filled", "What you wrote until now is kept")
                .doesNotContain("The branch is closed");
        assertThat(text.getValue()).isEqualTo("Dear Hernán, thank you very much");
        assertThat(text.isReadOnly()).isTrue();
        press("Hand in");
        assertThat(page()).contains("This job will not be filled");
        open(path + "/reply");
        assertThat(page()).contains("This job will not be filled").doesNotContain("What you know");
        assertThat(replies.find(berta).orElseThrow().reply().text()).isEqualTo("Dear Hernán, thank you");
    }

    @Test
    void letAReplyBeHandedInWhileTheOpeningIsHalted() {
        desk.agree(token(), NEEDED);
        open(path + "/reply");
        var text = find(TextArea.class).single();
        test(text).setValue("palabra ".repeat(80).strip());
        house.take(opening, new OpeningStep.Halt("For a reason"));
        press("Entregar");
        press("Sí, entregar");
        assertThat(reply.sheet(token()).orElseThrow().handedIn()).isTrue();
        assertThat(page()).contains("La vacante está detenida");
    }

    @Test
    void sayInSpanishWhyAReplyIsNotKept() {
        desk.agree(token(), NEEDED);
        open(path + "/reply");
        house.take(opening, new OpeningStep.Withdraw("The branch is closed"));
        test(find(TextArea.class).single()).setValue("Estimado Hernán");
        assertThat(page()).contains("Este puesto no se va a cubrir", "por si quiere copiarlo");
    }

    @Test
    void askForWhatWouldHelp() {
        agreed();
        open(path + "/help");
        press("Ask for it");
        assertThat(page()).contains("Please choose something");
        test(field(TextArea.class, "In your own words (optional)")).setValue("A quiet hour");
        press("Ask for it");
        assertThat(page()).contains("You asked for", "A quiet hour", "your link does not expire");
        open(path);
        assertThat(page()).contains("no clock runs");
        assertThat(links()).noneMatch(link -> link.words().equals("Begin"));
        open(path + "/sit/member-moments");
        assertThat(page()).contains("no clock runs");
    }

    @Test
    void keepWhatIsWrittenAndAskBeforeHandingIn() {
        agreed();
        open(path + "/reply");
        assertThat(page()).contains("What you know", "What people look at");
        press("Hand in");
        assertThat(page()).contains("nothing to hand in yet");
        var text = find(TextArea.class).single();
        test(text).setValue("Dear Hernán, thank you");
        assertThat(page()).contains("4 words", "✓ Saved");
        assertThat(reply.sheet(token()).orElseThrow().text()).isEqualTo("Dear Hernán, thank you");
        test(text).setValue("word ".repeat(900));
        press("Hand in");
        assertThat(page()).contains("too many words");
        test(text).setValue("Dear Hernán");
        press("Hand in");
        assertThat(page()).contains("has 2 words");
        press("Yes, hand in");
        assertThat(reply.sheet(token()).orElseThrow().handedIn()).isTrue();
        open(path + "/reply");
        assertThat(page()).contains("can no longer be changed", "Dear Hernán");
    }

    @Test
    void takeGroupsAndTakeThemBack() {
        agreed();
        open(path + "/groups");
        assertThat(page()).contains("Help us to be fair", "It is voluntary");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<String> gender = find(RadioButtonGroup.class).all().getFirst();
        gender.setValue("woman");
        press("Save");
        assertThat(page()).contains("your application goes on in exactly the same way");
        assertThat(mongo.findAll(Document.class, "declarations").toString()).contains("woman");
        open(path + "/groups");
        open(path);
        open(path + "/groups");
        assertThat(page()).contains("You have declared something before");
        assertThat(find(RadioButtonGroup.class).all().getFirst().getValue()).isNull();
        press("Take back what I said");
        assertThat(mongo.findAll(Document.class, "declarations")).isEmpty();
    }

    @Test
    void letSomebodySeeCorrectWithdrawAndDelete() {
        agreed();
        open(path + "/data");
        assertThat(page())
                .contains("Withdraw", "Take a consent back", "First show that it is you")
                .doesNotContain("Get a copy", "Put something right");
        assertThat(find(EmailField.class).all()).isEmpty();
        test(field(TextField.class, "E-mail address or telephone number")).setValue("zoe.paz@people.example");
        press("Go on");
        assertThat(page()).contains("This is not what you applied with");
        test(field(TextField.class, "E-mail address or telephone number")).setValue("berta.luz@people.example");
        press("Go on");
        assertThat(page()).contains("Get a copy", "Put something right");
        test(field(TextField.class, "Name")).setValue("Berta Prado");
        press("Save");
        assertThat(page()).contains("Saved.");
        test(field(EmailField.class, "E-mail")).setValue("nonsense");
        press("Save");
        assertThat(page()).contains("was not saved");
        press("Withdraw the application");
        press("Yes, withdraw");
        open(path);
        assertThat(page()).contains("You have withdrawn");
        open(path + "/data");
        press("Delete everything");
        assertThat(page()).contains("cannot be undone");
        press("Yes, delete everything");
        assertThat(page()).contains("Your data is deleted", "no longer works");
        open(path);
        assertThat(page()).contains("cannot be opened right now");
    }

    @Test
    void tellWhatWentAlongWhenSomebodyWasHiredAndTakeItBack() {
        english();
        desk.agree(token(), Set.of("read", "take-part", "own-answers", "baseline"));
        hires.sits(berta, true);
        hires.isHired(berta);
        open(path + "/data");
        assertThat(page()).doesNotContain("You work here now");
        Acting.as(ROSA, () -> hired.enter(berta, Hires.details("Berta Luz")));
        open(path + "/data");
        assertThat(page()).contains("You work here now", "Moments that count", "Your head does not see your answers");
        desk.change(token(), "baseline", false);
        open(path + "/data");
        assertThat(page()).doesNotContain("You work here now");
    }

    @Test
    void tellADecisionAndTakeTheWishForASecondLook() {
        english();
        house.decide(berta, "application", Verdict.NOT_TAKEN);
        house.decidedLastWeek(berta);
        open(path);
        assertThat(page()).contains("It has been decided");
        open(path + "/data");
        assertThat(page()).contains("Asks before answering").doesNotContain("diego");
        press("Ask for a second look");
        assertThat(page()).contains("You asked for a person to look");
    }

    @Test
    void sayKindlyThatALinkDoesNotWorkAndNothingElse() {
        Acting.as(ROSA, () -> invitations.revoke(berta));
        for (var wrong : java.util.List.of(
                path,
                path + "x",
                "application/" + berta,
                "application/nobody.secret",
                path + "/data",
                path + "/sit/member-moments")) {
            assertThat(open(wrong)).isEqualTo("ApplicationView");
            assertThat(page())
                    .as(wrong)
                    .contains("This link cannot be opened right now", "does not say which")
                    .doesNotContain("Berta", "Teller", "Moments", "rosa");
        }
    }

    @Test
    void takeAnApplicationAndNeverSayWhoAppliedBefore() {
        assertThat(open("apply/" + opening)).isEqualTo("ApplyView");
        assertThat(page())
                .contains("Send application", "Who decides", "How long it is kept")
                .doesNotContain("{");
        press("Send application");
        assertThat(page()).contains("Please give your name");
        for (int i = 0; i < 2; i++) {
            open("apply/" + opening);
            test(field(TextField.class, "Name")).setValue("=HYPERLINK(\"x\") <script>alert(1)</script>");
            test(field(EmailField.class, "E-mail")).setValue("berta.luz@people.example");
            press("Send application");
            assertThat(page()).contains("Thank you", "Your application has arrived");
            open("apply/none");
        }
        assertThat(mongo.findAll(Document.class, "applicants")).hasSize(1);
    }

    @Test
    void slowDownWhoAppliesOverAndOver() {
        open("apply/" + opening);
        var last = "";
        for (int i = 0; i < 10 && !last.contains("Several applications"); i++) {
            open("apply/none");
            open("apply/" + opening);
            test(field(TextField.class, "Name")).setValue("Zoe " + i);
            test(field(EmailField.class, "E-mail")).setValue("zoe" + i + "@people.example");
            press("Send application");
            last = page();
        }
        assertThat(last).contains("Several applications have come from here");
        assertThat(mongo.findAll(Document.class, "applicants")).hasSizeBetween(8, 10);
    }

    @Test
    void takeNoApplicationWhereNoneIsWanted() {
        Acting.as(ROSA, () -> openings.showPublicly(opening, false));
        for (var address : java.util.List.of("apply/" + opening, "apply/none", "apply/" + berta)) {
            open(address);
            assertThat(page()).contains("This page is closed").doesNotContain("Teller");
        }
    }
}
