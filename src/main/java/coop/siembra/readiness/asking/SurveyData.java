package coop.siembra.readiness.asking;

import coop.siembra.access.PersonalData;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.guide.Mirror;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody who leads said of themselves, and in which rounds that are running somebody has answered. Answers themselves nobody can find again. */
@Component
class SurveyData implements PersonalData {
    private final OwnStore own;
    private final RoundStore store;
    private final Ballots ballots;
    private final SurveyTexts texts;

    SurveyData(OwnStore own, RoundStore store, Ballots ballots, SurveyTexts texts) {
        this.own = own;
        this.store = store;
        this.ballots = ballots;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "surveys";
    }

    @Override
    public String title() {
        return "readiness.asking.export";
    }

    private record Said(String round, String day, List<Line> answers) {}

    private record Line(
            @Nullable LocalizedText statement,
            String id,
            @Nullable Integer answer) {}

    @Override
    public Object about(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("aboutMyself", own.of(person).stream().map(this::said).toList());
        all.put(
                "answeredInRunningRounds",
                store.uncounted().stream()
                        .filter(round -> ballots.isMarked(round, person))
                        .map(RoundDocument::id)
                        .toList());
        return all;
    }

    private Said said(OwnDocument found) {
        Map<String, LocalizedText> words = store.find(found.round())
                .flatMap(texts::mirror)
                .map(survey -> survey.statements().stream()
                        .collect(Collectors.toMap(Mirror.Statement::id, Mirror.Statement::self)))
                .orElse(Map.of());
        var lines = found.answers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry ->
                        new Line(words.get(entry.getKey()), entry.getKey(), Objects.requireNonNull(entry.getValue())))
                .toList();
        return new Said(found.round(), found.day(), lines);
    }
}
