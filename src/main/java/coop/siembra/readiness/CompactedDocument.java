package coop.siembra.readiness;

import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Evidence.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Evidence about a person from before there was news of it, put together by competency, source and month.
 *
 * @param id the person's
 * @param entries {@code competency,SOURCE,value,weight,at,pieces}, each followed by a semicolon; the figures with six
 *     digits, the time in milliseconds of the epoch
 */
@Document("evidence_compacted")
@TypeAlias("evidence-compacted")
record CompactedDocument(@Id String id, String entries) {
    private static final double DIGITS = 1e6;
    private static final int AT = 4;
    private static final int PIECES = 5;

    static CompactedDocument of(String person, Collection<Evidence> evidence) {
        var text = new StringBuilder();
        evidence.forEach(piece -> text.append(piece.competency())
                .append(',')
                .append(piece.source())
                .append(',')
                .append(rounded(piece.value()))
                .append(',')
                .append(rounded(piece.weight()))
                .append(',')
                .append(piece.at().toEpochMilli())
                .append(',')
                .append(piece.pieces())
                .append(';'));
        return new CompactedDocument(person, text.toString());
    }

    private static double rounded(double figure) {
        return Math.round(figure * DIGITS) / DIGITS;
    }

    List<Evidence> evidence() {
        var all = new ArrayList<Evidence>();
        for (var entry : entries.split(";")) {
            if (!entry.isEmpty()) {
                var part = entry.split(",");
                all.add(new Evidence(
                        part[0],
                        Double.parseDouble(part[2]),
                        Double.parseDouble(part[3]),
                        Source.valueOf(part[1]),
                        Instant.ofEpochMilli(Long.parseLong(part[AT])),
                        Integer.parseInt(part[PIECES])));
            }
        }
        return all;
    }
}
