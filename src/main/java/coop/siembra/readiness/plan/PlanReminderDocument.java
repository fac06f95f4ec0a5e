package coop.siembra.readiness.plan;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody was reminded of their actions.
 *
 * @param id person and day, so that there is one a day
 * @param day ISO day
 * @param told of which actions, each as {@code action|due|occasion}
 */
@Document("culture_reminders")
@TypeAlias("culture-reminder")
record PlanReminderDocument(@Id String id, String person, String day, Instant at, List<String> told) {}
