package coop.siembra.hiring.applicant;

import coop.siembra.content.ContentVersion;
import coop.siembra.hiring.ApplicantTexts;
import coop.siembra.hiring.HiringSettings;
import coop.siembra.hiring.applicant.Doorway.Guest;
import coop.siembra.hiring.applicant.Own.Carried;
import coop.siembra.hiring.applicant.Own.Told;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.HiringPart.Notices;
import coop.siembra.hiring.content.Notice.With;
import coop.siembra.hiring.model.Consent;
import coop.siembra.hiring.model.Decision;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together what whoever holds a link finds. */
@Component
class OwnFiles {
    private final Situations situations;
    private final HiringContent content;
    private final HiringSettings settings;
    private final ApplicantTexts texts;
    private final Clock clock;

    OwnFiles(Situations situations, HiringContent content, HiringSettings settings, ApplicantTexts texts, Clock clock) {
        this.situations = situations;
        this.content = content;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    /** The notices as they were when the opening began. */
    Optional<Notices> notices(Guest guest) {
        return content.notices(
                        new ContentVersion(guest.opening().setup().pinned().notices()))
                .or(content::notices);
    }

    /** @param all that they are asked to do */
    Optional<Own> own(Guest guest, List<Duty> all) {
        return notices(guest).map(notices -> own(guest, notices, all));
    }

    private Own own(Guest guest, Notices notices, List<Duty> all) {
        var applicant = guest.applicant();
        var participation = applicant.participation();
        var said = new LinkedHashMap<String, Consent>();
        participation.consents().forEach(consent -> said.put(consent.statement(), consent));
        boolean done = Duties.done(all);
        return new Own(
                guest.opening().opening().title(),
                applicant.language(),
                situations.of(guest, done),
                clock.getZone(),
                guest.link().asks() ? Optional.of(guest.link().beginsOn()) : Optional.empty(),
                guest.application().keptUntil(),
                notices,
                texts.filler(guest.opening(), applicant, applicant.language(), Map.of()),
                with(guest),
                all,
                List.copyOf(said.values()),
                Optional.ofNullable(participation.adjustment()),
                guest.application().decisions().stream()
                        .map(decision -> told(guest, decision))
                        .toList(),
                guest.application().reviews(),
                participation.remarks(),
                Carried.of(applicant.employment(), all),
                settings.rules().feedback() && Duties.tellable(all),
                situations.open(guest));
    }

    private static Set<With> with(Guest guest) {
        var battery = guest.opening().setup().battery();
        var with = EnumSet.of(With.INTERVIEW);
        if (!battery.judged().isEmpty()) {
            with.add(With.INSTRUMENT);
        }
        if (battery.informs()) {
            with.add(With.INFORMATION);
        }
        if (battery.task() != null) {
            with.add(With.TASK);
        }
        return with;
    }

    private static Told told(Guest guest, Decision decision) {
        return new Told(
                guest.opening().opening().stage(decision.stage()).orElseThrow(),
                decision.holds(),
                decision.at(),
                decision.reasons(),
                decision.amendments().stream().map(Decision.Amendment::text).toList());
    }
}
