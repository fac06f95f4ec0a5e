package coop.siembra;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import coop.siembra.assessment.Sittings;
import coop.siembra.assessment.reports.SittingScores;
import coop.siembra.hiring.Declarations;
import coop.siembra.learning.Assignments;
import coop.siembra.learning.Learning;
import coop.siembra.learning.Standings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** Rules between the packages of a module; those between modules are Spring Modulith's. Each rule must catch what breaks it. */
class ArchitectureTests {
    private static final String[] PURE = {
        "coop.siembra.kernel",
        "coop.siembra.item",
        "coop.siembra.psychometrics..",
        "coop.siembra.coach",
        "coop.siembra.coach.examples",
        "coop.siembra.coach.training",
        "coop.siembra.*.model..",
        "coop.siembra.readiness.chain.model",
        "coop.siembra.assessment.instrument",
        "coop.siembra.hiring.content..",
        "coop.siembra.learning.course",
        "coop.siembra.learning.enrolment",
        "coop.siembra.learning.events",
        "coop.siembra.assessment.instrument",
        "coop.siembra.assessment.sitting",
        "coop.siembra.assessment.scoring",
        "coop.siembra.assessment.events",
        "coop.siembra.hiring.fairness",
        "coop.siembra.notices.calendar",
        "coop.siembra.readiness.guide"
    };
    private static final String[] FRAMEWORKS = {
        "org.springframework..", "com.vaadin..", "com.mongodb..", "org.bson..", "jakarta.."
    };
    private static final String STORES = "coop.siembra.*.store..";
    private static final String[] VIEWS = {"coop.siembra.*.ui..", "coop.siembra.*.*.ui.."};
    private static final int LONGEST_FILE = 300;

    private static final JavaClasses SIEMBRA = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("coop.siembra");
    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("coop.siembra.broken", "coop.siembra.nosy");

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .that(resideInAnyPackage(PURE))
                        .and(not(simpleName("package-info")))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(FRAMEWORKS).and(not(type(TypeAlias.class))))
                        .as("models know no framework"),
                noClasses()
                        .that()
                        .resideInAnyPackage(VIEWS)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework.data..", "com.mongodb..", "org.bson..")
                        .as("views never query the database"),
                noClasses()
                        .that()
                        .resideInAnyPackage(VIEWS)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(STORES, "coop.siembra.store..")
                        .as("views never touch stores"),
                noClasses()
                        .that()
                        .resideInAnyPackage(VIEWS)
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(Assignments.class, Standings.class)
                        .orShould()
                        .dependOnClassesThat(
                                type(Learning.class).or(type(Sittings.class)).or(type(SittingScores.class)))
                        .as("views learn and sit through services that know who asks"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("coop.siembra.hiring", "coop.siembra.hiring.applicant..")
                        .should()
                        .dependOnClassesThat(type(Declarations.class))
                        .as("declared groups are for applicants and for counting"),
                classes().that().resideInAPackage(STORES).should(staySecret()).as("stores stay within their module"),
                noClasses()
                        .that()
                        .areAnnotatedWith(Document.class)
                        .and()
                        .resideOutsideOfPackage(STORES)
                        .should()
                        .bePublic()
                        .as("documents beside services are hidden"),
                noClasses()
                        .should()
                        .callMethodWhere(describe("asks the system's clock", ArchitectureTests::asksTheSystem))
                        .as("the clock is given"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(SIEMBRA);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catchesWhatBreaksIt(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN).hasViolation()).isTrue();
    }

    /** Nothing the coach says may decide about applicants: neither may know the other. */
    @Test
    void theCoachTakesNoPartInHiring() {
        noClasses()
                .that()
                .resideInAPackage("coop.siembra.hiring..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("coop.siembra.coach..")
                .check(SIEMBRA);
        noClasses()
                .that()
                .resideInAPackage("coop.siembra.coach..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("coop.siembra.hiring..")
                .check(SIEMBRA);
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))).allSatisfy(file -> {
                try (var lines = Files.lines(file)) {
                    assertThat(lines.count()).isLessThanOrEqualTo(LONGEST_FILE);
                }
            });
        }
    }

    private static boolean asksTheSystem(JavaMethodCall call) {
        var target = call.getTarget();
        boolean now = target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().isEmpty();
        return now || target.getFullName().equals("java.lang.System.currentTimeMillis()");
    }

    /** Only classes of the same module, one level above, know a store. */
    private static ArchCondition<JavaClass> staySecret() {
        return new ArchCondition<>("be used within their module only") {
            @Override
            public void check(JavaClass store, ConditionEvents events) {
                store.getDirectDependenciesToSelf().stream()
                        .filter(use -> !module(use.getOriginClass()).equals(module(store)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static String module(JavaClass type) {
        var packages = type.getPackageName().split("\\.");
        return packages.length > 2 ? packages[2] : "";
    }
}
