package coop.siembra.hiring;

import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.notices.About;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.LetterReach;
import coop.siembra.notices.LetterSight;
import coop.siembra.notices.Letters;
import coop.siembra.people.Unit;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who knows of letters to applicants and who reads them: recruiters of the opening's unit, as far as they see of the applicant what the
 * letter tells. They are deleted with the applicant's name.
 */
@Configuration(proxyBeanMethods = false)
class ApplicantLetters {

    @Bean
    LetterSight lettersToApplicants(
            OpeningStore openings,
            Recruiters recruiters,
            ApplicantFiles files,
            HiringAccess access,
            ApplicantStore applicants) {
        return new Eyes(LetterKind.APPLICATION, openings, recruiters, files, access, applicants);
    }

    @Bean
    LetterSight lettersOnAdjustments(
            OpeningStore openings,
            Recruiters recruiters,
            ApplicantFiles files,
            HiringAccess access,
            ApplicantStore applicants) {
        return new Eyes(LetterKind.ADJUSTMENT, openings, recruiters, files, access, applicants);
    }

    @Bean
    LetterSight lettersOnDecisions(
            OpeningStore openings,
            Recruiters recruiters,
            ApplicantFiles files,
            HiringAccess access,
            ApplicantStore applicants) {
        return new Eyes(LetterKind.DECISION, openings, recruiters, files, access, applicants);
    }

    @Bean
    LetterSight lettersToNewEmployees(
            OpeningStore openings,
            Recruiters recruiters,
            ApplicantFiles files,
            HiringAccess access,
            ApplicantStore applicants) {
        return new Eyes(LetterKind.EMPLOYMENT, openings, recruiters, files, access, applicants);
    }

    @Bean
    Forgetful forgettingLetters(Letters letters) {
        return (application, parts) -> {
            for (var kind : LetterKind.values()) {
                boolean gone = parts.contains(Part.IDENTITY)
                        || kind == LetterKind.ADJUSTMENT && parts.contains(Part.ADJUSTMENT)
                        || kind == LetterKind.DECISION && parts.contains(Part.DECISIONS);
                if (gone) {
                    letters.forget(kind.key(), application.value());
                }
            }
        };
    }

    private record Eyes(
            LetterKind what,
            OpeningStore openings,
            Recruiters recruiters,
            ApplicantFiles files,
            HiringAccess access,
            ApplicantStore applicants)
            implements LetterSight {

        @Override
        public String kind() {
            return what.key();
        }

        @Override
        public String title() {
            return "hiring.letters." + what.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public LetterReach reach() {
            boolean all = recruiters.forAll();
            if (all && what != LetterKind.ADJUSTMENT) {
                return new LetterReach.All();
            }
            var units = recruiters.mine().stream().map(Unit::id).collect(Collectors.toSet());
            return all || !units.isEmpty()
                    ? new LetterReach.Places(
                            places(opening -> (all || units.contains(opening.unit())) && mayKnow(opening)))
                    : new LetterReach.None();
        }

        /** Whoever judges in an opening is not even to know that somebody asked for an adjustment. */
        private boolean mayKnow(Opening opening) {
            return what != LetterKind.ADJUSTMENT || !access.judges(opening);
        }

        private Set<String> places(Predicate<Opening> wanted) {
            return openings.all().stream()
                    .map(OpeningStore.Held::opening)
                    .filter(wanted)
                    .map(opening -> opening.id().value())
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Set<About> readable(Set<About> asked) {
            return asked.stream().filter(this::readable).collect(Collectors.toUnmodifiableSet());
        }

        private boolean readable(About about) {
            return files.find(new ApplicationId(about.id()))
                    .filter(found -> found.recruits()
                            && found.opening().opening().id().value().equals(about.place())
                            && found.sight().containsAll(what.asks()))
                    .isPresent();
        }

        /** A decision is told as long as its verdict is the one that holds. */
        @Override
        public boolean holds(About about, LetterId letter) {
            return what != LetterKind.DECISION
                    || applicants
                            .find(new ApplicationId(about.id()))
                            .map(held -> held.applicant().application())
                            .filter(application -> !application.decisions().isEmpty())
                            .filter(application -> LetterOrders.decided(
                                            application.id(),
                                            application.decisions().getLast())
                                    .equals(letter))
                            .isPresent();
        }

        /** The link by which somebody chooses a password is for nobody else. */
        @Override
        public boolean showsSecrets() {
            return what != LetterKind.EMPLOYMENT;
        }

        @Override
        public void opened(About about) {
            access.look(new ApplicationId(about.id()), "applicant.letter");
        }
    }
}
