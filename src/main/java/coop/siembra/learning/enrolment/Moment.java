package coop.siembra.learning.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Everything a step takes from outside, so that the rules stay pure.
 *
 * @param tab the browser tab the step comes from
 * @param today in the organisation's time zone
 * @param ids new ids for news
 * @param seeds for shuffling
 * @param codes new certificate codes
 * @param personName as it stands on a certificate; asked only when one is issued
 */
public record Moment(
        String tab,
        Instant now,
        LocalDate today,
        Supplier<UUID> ids,
        LongSupplier seeds,
        Supplier<String> codes,
        Supplier<String> personName) {}
