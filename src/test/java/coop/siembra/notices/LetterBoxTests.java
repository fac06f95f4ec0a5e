package coop.siembra.notices;

import static coop.siembra.access.Cooperative.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Audit;
import coop.siembra.access.Cooperative;
import coop.siembra.kernel.Language;
import coop.siembra.notices.Sightings.Sighting;
import coop.siembra.notices.store.LetterStore;
import coop.siembra.people.People;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** Who sees what of which letters; no mail server, so letters are only shown. */
@QuietApplicationTest
@Import(Sightings.class)
@WithMockUser(username = "rita", roles = "RECRUITER")
class LetterBoxTests {
    private static final String ORPHAN = "orphan";
    private static final String SECRET = "k4xWq9-Zr71mT_bN02sd";

    @Autowired
    Letters letters;

    @Autowired
    LetterBox box;

    @Autowired
    Sighting applicationLetters;

    @Autowired
    Sighting lettersOfWorkshops;

    @Autowired
    LetterStore store;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    People people;

    @Autowired
    Audit audit;

    @Autowired
    Clock clock;

    private LetterId blind;
    private LetterId open;
    private LetterId elsewhere;
    private LetterId workshop;
    private LetterId orphan;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
        applicationLetters.reset();
        lettersOfWorkshops.reset();
        blind = write("Zacarías", Sightings.APPLICATION, "blind-1");
        open = write("Yolanda", Sightings.APPLICATION, "open-1");
        elsewhere = write("Xavier", Sightings.APPLICATION, "other-1");
        workshop = write("Wilma", Sightings.WORKSHOP, "unit-1");
        orphan = write("Valeria", ORPHAN, "unit-1");
    }

    private LetterId write(String name, String kind, String place) {
        return letters.send(Letter.to(
                Recipient.of(name, name.toLowerCase(java.util.Locale.ROOT).replace("í", "i") + "@mail.example")
                        .orElseThrow(),
                Language.EN,
                "For " + name,
                "Dear " + name,
                new About(kind, "of-" + name.charAt(0), place)));
    }

    private static void become(String name, String... roles) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        name,
                        "",
                        java.util.Arrays.stream(roles)
                                .map(role -> "ROLE_" + role)
                                .toArray(String[]::new)));
    }

    private List<LetterId> listed() {
        return box.page(LetterQuery.all()).lines().stream().map(LetterLine::id).toList();
    }

    private LetterLine line(LetterId id) {
        return box.page(LetterQuery.all()).lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereNobodyAnswersForThemThereAreNoLetters() {
        assertThat(listed()).isEmpty();
        assertThat(box.page(LetterQuery.all()).total()).isZero();
        assertThat(box.find(open)).isEmpty();
        assertThat(box.sendAgain(open)).isNotEqualTo(AgainOutcome.WAITING);
    }

    @Test
    void aRecruiterKnowsOfTheLettersOfTheirPlacesOnly() {
        applicationLetters.reach = new LetterReach.Places(Set.of("blind-1", "open-1"));
        assertThat(listed()).containsExactlyInAnyOrder(blind, open);
        assertThat(box.page(LetterQuery.all()).total()).isEqualTo(2);
        for (var other : List.of(elsewhere, workshop, orphan)) {
            assertThat(box.find(other)).isEmpty();
        }
        applicationLetters.reach = new LetterReach.All();
        lettersOfWorkshops.reach = new LetterReach.Places(Set.of());
        assertThat(listed()).containsExactlyInAnyOrder(blind, open, elsewhere);
    }

    @Test
    void withoutLeaveNothingTellsTheName() {
        applicationLetters.reach = new LetterReach.All();
        applicationLetters.readable = about -> about.place().equals("open-1");
        assertThat(line(open).words()).contains(new LetterLine.Words("Yolanda", "yolanda@mail.example", "For Yolanda"));
        assertThat(line(blind).words()).isEmpty();
        assertThat(line(blind).toString()).doesNotContainIgnoringCase("zacar");
        var file = box.find(blind).orElseThrow();
        assertThat(file.content()).isEmpty();
        assertThat(file.toString()).doesNotContainIgnoringCase("zacar");
        assertThat(applicationLetters.opened).isEmpty();
    }

    @Test
    void readingALetterIsToldToItsOwner() {
        applicationLetters.reach = new LetterReach.All();
        applicationLetters.readable = about -> true;
        assertThat(box.find(open).orElseThrow().content())
                .hasValueSatisfying(content -> assertThat(content.text()).isEqualTo("Dear Yolanda"));
        assertThat(applicationLetters.opened).extracting(About::place).containsExactly("open-1");
    }

    @Test
    void anOwnerCannotOpenLettersOfAnother() {
        applicationLetters.reach = new LetterReach.All();
        lettersOfWorkshops.reach = new LetterReach.All();
        applicationLetters.readable = about -> true;
        assertThat(line(workshop).words()).isEmpty();
    }

    @Test
    void anAdministratorKnowsOfAllLettersAndReadsNoneWithoutLeave() {
        become("admin", "ADMIN");
        assertThat(listed()).containsExactlyInAnyOrder(blind, open, elsewhere, workshop, orphan);
        assertThat(box.page(LetterQuery.all()).lines())
                .allSatisfy(line -> assertThat(line.words()).isEmpty());
        assertThat(box.page(LetterQuery.all()).toString())
                .doesNotContain("Zacarías", "Yolanda", "Xavier", "Wilma", "Valeria", "mail.example");
        assertThat(line(orphan).title()).isNull();
        lettersOfWorkshops.readable = about -> true;
        assertThat(line(workshop).words()).isPresent();
    }

    @Test
    void whatTheServerSaidIsHiddenWhenItMayTellTheAddress() {
        become("admin", "ADMIN");
        trouble(open, LetterTrouble.ADDRESS_REFUSED, "550 yolanda@mail.example: no such user");
        assertThat(line(open).said()).isEmpty();
        assertThat(line(open).trouble()).isEqualTo(LetterTrouble.ADDRESS_REFUSED);
        trouble(open, LetterTrouble.UNREACHABLE, "Couldn't connect to host, port: mail.coop.example, 587");
        assertThat(line(open).said()).contains("mail.coop.example");
        applicationLetters.readable = about -> true;
        trouble(open, LetterTrouble.ADDRESS_REFUSED, "550 yolanda@mail.example: no such user");
        assertThat(line(open).said()).contains("no such user");
    }

    private void trouble(LetterId id, LetterTrouble trouble, String said) {
        mongo.updateFirst(
                org.springframework.data.mongodb.core.query.Query.query(
                        org.springframework.data.mongodb.core.query.Criteria.where("_id")
                                .is(id.value())),
                org.springframework.data.mongodb.core.query.Update.update("status", "FAILED")
                        .set("trouble", trouble.name())
                        .set("detail", said),
                "letters");
    }

    @Test
    void allOthersAreRefused() {
        applicationLetters.reach = new LetterReach.All();
        applicationLetters.readable = about -> true;
        for (var role : List.of("LEARNER", "HEAD", "TRAINING", "EXECUTIVE")) {
            become("hugo", role);
            assertThatThrownBy(() -> box.page(LetterQuery.all())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> box.find(open)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> box.sendAgain(open)).isInstanceOf(AccessDeniedException.class);
        }
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> box.page(LetterQuery.all())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void filtersByStatusAndTurnsPages() {
        become("admin", "ADMIN");
        assertThat(box.page(new LetterQuery(LetterStatus.SHOWN_ONLY, 0)).total())
                .isEqualTo(5);
        assertThat(box.page(new LetterQuery(LetterStatus.SENT, 0)).total()).isZero();
        for (int more = 0; more < LetterQuery.PAGE; more++) {
            write("Ursula", Sightings.WORKSHOP, "unit-1");
        }
        var second = box.page(new LetterQuery(null, 1));
        assertThat(second.total()).isEqualTo(LetterQuery.PAGE + 5L);
        assertThat(second.lines()).hasSize(5);
        assertThat(box.page(LetterQuery.all()).lines()).doesNotContainAnyElementsOf(second.lines());
        assertThat(box.page(new LetterQuery(null, 99)).lines()).isEmpty();
    }

    @Test
    void theFilterTellsNothingOfOtherPlaces() {
        applicationLetters.reach = new LetterReach.Places(Set.of("open-1"));
        trouble(elsewhere, LetterTrouble.REFUSED, "");
        assertThat(box.page(new LetterQuery(LetterStatus.FAILED, 0))).isEqualTo(new LetterPage(List.of(), 0));
    }

    @Test
    void withoutAServerTheLinkIsShownToWhoHasToHandItOver() {
        applicationLetters.reach = new LetterReach.All();
        applicationLetters.readable = about -> true;
        var about = new About(Sightings.APPLICATION, "a-9", "open-1");
        var to = Recipient.of("", "ana@mail.example").orElseThrow();
        var letter = Letter.to(to, Language.EN, "Invitation", "Open " + SECRET, about)
                .hiding(SECRET);
        var shown = letters.send(letter);
        var held = letters.send(letter.onHold());
        assertThat(box.sender()).isEmpty();
        assertThat(text(shown)).contains(SECRET);
        assertThat(text(held)).isEqualTo("Open •••");
    }

    private String text(LetterId id) {
        return box.find(id).flatMap(LetterFile::content).orElseThrow().text();
    }

    @Test
    void withoutAServerNothingCanBeSentAgain() {
        applicationLetters.reach = new LetterReach.All();
        assertThat(box.find(open).orElseThrow().canGoAgain()).isFalse();
        assertThat(box.sendAgain(open)).isEqualTo(AgainOutcome.NO_SERVER);
    }

    @Test
    void whatWasForgottenIsNobodysToRead() {
        applicationLetters.reach = new LetterReach.All();
        applicationLetters.readable = about -> true;
        letters.forget(Sightings.APPLICATION, "of-Y");
        assertThat(line(open).forgotten()).isTrue();
        assertThat(line(open).words()).isEmpty();
        assertThat(box.find(open).orElseThrow().content()).isEmpty();
    }

    @Test
    void somebodyWhoWorksHereSeesWhoReadTheirLetter() {
        lettersOfWorkshops.reach = new LetterReach.All();
        lettersOfWorkshops.readable = about -> true;
        var to = Recipient.of(people.find(ANA).orElseThrow()).orElseThrow();
        var id = letters.send(
                Letter.to(to, Language.EN, "Workshop", "Come", new About(Sightings.WORKSHOP, "w-1", "unit-1")));
        box.page(LetterQuery.all());
        become("ana", "LEARNER");
        assertThat(audit.aboutMe(0).entries()).isEmpty();
        become("rita", "RECRUITER");
        box.find(id);
        become("ana", "LEARNER");
        assertThat(audit.aboutMe(0).entries()).extracting("object").containsExactly("post.letter");
    }
}
