package coop.siembra.readiness.nudging;

import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.TeamLearning.PracticeSeen;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.readiness.guide.Nudge;
import coop.siembra.readiness.guide.Nudge.Occasion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody can be reminded of today, by the texts there are. Nothing of what they may say of themselves is among it: whether somebody has
 * done a baseline is not for their head to know.
 *
 * @param nudges the texts
 */
record Occasions(LocalDate today, ZoneId zone, List<Nudge> nudges) {
    private static final int SOON_DAYS = 14;
    private static final int LEFT_DAYS = 14;

    List<Offer> offers(List<CourseStanding> standings, List<PracticeSeen> practices) {
        var offers = new ArrayList<Offer>();
        standings.forEach(standing ->
                occasion(standing).ifPresent(occasion -> add(offers, occasion, standing.course(), values(standing))));
        practices.stream()
                .filter(practice -> !practice.done() && !practice.dueOn().isAfter(today))
                .forEach(practice -> add(
                        offers,
                        Occasion.PRACTICE_OPEN,
                        practice.course(),
                        language -> Map.of(
                                "practice", practice.practice().title().in(language),
                                "course", practice.course().title().in(language),
                                "date", day(practice.dueOn(), language))));
        return List.copyOf(offers);
    }

    private Optional<Occasion> occasion(CourseStanding standing) {
        if (standing.completed()) {
            return Optional.empty();
        }
        var dueOn = standing.dueOn();
        if (dueOn != null && dueOn.isBefore(today)) {
            return Optional.of(Occasion.OVERDUE);
        }
        if (dueOn != null && !dueOn.isAfter(today.plusDays(SOON_DAYS))) {
            return Optional.of(Occasion.DUE_SOON);
        }
        var lastAt = standing.lastAt();
        boolean left = lastAt != null && LocalDate.ofInstant(lastAt, zone).isBefore(today.minusDays(LEFT_DAYS));
        return left ? Optional.of(Occasion.LEFT) : Optional.empty();
    }

    private Function<Language, Map<String, String>> values(CourseStanding standing) {
        return language -> {
            var values = new HashMap<String, String>();
            values.put("course", standing.course().title().in(language));
            var dueOn = standing.dueOn();
            if (dueOn != null) {
                values.put("date", day(dueOn, language));
                values.put("days", Long.toString(Math.abs(ChronoUnit.DAYS.between(today, dueOn))));
            }
            activity(standing)
                    .ifPresent(
                            activity -> values.put("activity", activity.title().in(language)));
            return values;
        };
    }

    /** Where they stopped. */
    private static Optional<Activity> activity(CourseStanding standing) {
        return Optional.ofNullable(standing.continueAt())
                .flatMap(id -> standing.course().activity(id));
    }

    private void add(
            List<Offer> offers, Occasion occasion, Course course, Function<Language, Map<String, String>> values) {
        var known = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            known.put(language, values.apply(language));
        }
        nudges.stream()
                .filter(nudge -> nudge.occasion() == occasion)
                .filter(nudge ->
                        known.values().stream().allMatch(each -> each.keySet().containsAll(nudge.placeholders())))
                .forEach(nudge -> offers.add(new Offer(
                        nudge.id(),
                        course.id(),
                        course.title(),
                        filled(nudge.subject(), known),
                        filled(nudge.text(), known),
                        nudge.notNow())));
    }

    private static LocalizedText filled(LocalizedText text, Map<Language, Map<String, String>> values) {
        return new LocalizedText(
                Nudge.fill(text, Language.EN, of(values, Language.EN)),
                Nudge.fill(text, Language.ES, of(values, Language.ES)));
    }

    private static Map<String, String> of(Map<Language, Map<String, String>> values, Language language) {
        return values.getOrDefault(language, Map.of());
    }

    private static String day(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }
}
