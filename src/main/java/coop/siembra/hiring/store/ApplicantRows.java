package coop.siembra.hiring.store;

import coop.siembra.hiring.model.Application;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Retention;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.store.ApplicantDocument.RowDocument;
import coop.siembra.kernel.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Lists of applicants, searched, sorted, paged and counted in the database. What may be looked for is for the caller to know. */
@Repository
public class ApplicantRows {
    private static final int LONGEST_SEARCH = 80;
    private static final String[] ROW = {
        "opening",
        "number",
        "receivedAt",
        "keptUntil",
        "decisions",
        "withdrawnAt",
        "identity",
        "invitation",
        "ending",
        "stage",
        "standing",
        "rated"
    };

    private final MongoTemplate mongo;
    private final ImportStore imports;

    ApplicantRows(MongoTemplate mongo, ImportStore imports) {
        this.mongo = mongo;
        this.imports = imports;
    }

    /**
     * Which applicants.
     *
     * @param stage null for any
     * @param standing null for any
     * @param search words, or a number; empty for all
     * @param named stages whose names may be looked into; null for all
     */
    public record Wanted(
            OpeningId opening,
            @Nullable String stage,
            @Nullable Standing standing,
            String search,
            @Nullable Set<String> named) {

        /** Everybody in an opening. */
        public static Wanted all(OpeningId opening) {
            return new Wanted(opening, null, null, "", null);
        }
    }

    /** By what. */
    public enum Order {
        NUMBER("number"),
        NAME("sortName"),
        RATED("rated");

        private final String field;

        Order(String field) {
            this.field = field;
        }
    }

    /**
     * A row.
     *
     * @param application without wishes for a second look
     * @param counted whether the applicant is counted in what is left of those deleted
     * @param rated how many ratings are handed in
     */
    public record Listed(
            Application application,
            int number,
            @Nullable Identity identity,
            @Nullable Invitation invitation,
            boolean counted,
            String stage,
            Standing standing,
            int rated) {}

    public List<Listed> page(Wanted wanted, Order order, boolean descending, int offset, int limit) {
        return matching(wanted)
                .map(query -> {
                    var direction = descending ? Sort.Direction.DESC : Sort.Direction.ASC;
                    var sort = Sort.by(direction, order.field); // no field may be named twice: the last would hold
                    query.with(order == Order.NUMBER ? sort : sort.and(Sort.by("number")))
                            .skip(offset)
                            .limit(limit);
                    query.fields().include(ROW);
                    return mongo.find(query, RowDocument.class, ApplicantStore.COLLECTION).stream()
                            .map(ApplicantRows::read)
                            .toList();
                })
                .orElse(List.of());
    }

    public long count(Wanted wanted) {
        return matching(wanted)
                .map(query -> mongo.count(query, ApplicantStore.COLLECTION))
                .orElse(0L);
    }

    /** Hands on all of them in the order of numbers, some at a time. */
    public void inParts(Wanted wanted, Consumer<List<Listed>> use) {
        matching(wanted).ifPresent(query -> {
            query.with(Sort.by(Order.NUMBER.field)).fields().include(ROW);
            try (var rows = mongo.stream(query, RowDocument.class, ApplicantStore.COLLECTION)) {
                rows.map(ApplicantRows::read)
                        .gather(Gatherers.windowFixed(ApplicantStore.PART))
                        .forEach(use);
            }
        });
    }

    private static Listed read(RowDocument row) {
        return new Listed(
                ApplicantMapping.application(row),
                row.number(),
                ApplicantMapping.identity(row.identity()),
                ApplicantMapping.invitation(row.invitation()),
                row.ending().gone().contains(Retention.Part.GROUPS.name()),
                row.stage(),
                Standing.valueOf(row.standing()),
                row.rated());
    }

    /** Nothing when nobody can match. */
    private Optional<Query> matching(Wanted wanted) {
        var query = of(wanted);
        var running = imports.running();
        if (!running.isEmpty()) {
            query.addCriteria(Criteria.where("batch").nin(running));
        }
        var folded = Folding.fold(
                wanted.search().length() > LONGEST_SEARCH
                        ? wanted.search().substring(0, LONGEST_SEARCH)
                        : wanted.search());
        if (folded.isEmpty()) {
            return Optional.of(query);
        }
        var either = either(folded, wanted.named());
        if (either.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(query.addCriteria(new Criteria().orOperator(either)));
    }

    /** By one key where there is one: counting by a single key takes no reading. */
    private static Query of(Wanted wanted) {
        var stage = wanted.stage();
        var standing = wanted.standing();
        if (standing != null && (standing == Standing.WAITING) == (stage != null)) {
            return new Query(Criteria.where("column")
                    .is(ApplicantMapping.column(wanted.opening(), stage == null ? "" : stage, standing)));
        }
        var query = new Query(Criteria.where("opening").is(wanted.opening().value()));
        if (stage != null) {
            query.addCriteria(Criteria.where("stage").is(stage));
        }
        if (standing != null) {
            query.addCriteria(Criteria.where("standing").is(standing.name()));
        }
        return query;
    }

    /** Who has the number, and whose name or e-mail has each of the words, in any order. */
    private static List<Criteria> either(String folded, @Nullable Set<String> named) {
        var either = new ArrayList<Criteria>();
        if (folded.matches("\\d{1,9}")) {
            either.add(Criteria.where("number").is(Integer.parseInt(folded)));
        }
        if (named == null || !named.isEmpty()) {
            var each = new ArrayList<Criteria>();
            for (var word : folded.split(" ")) {
                each.add(Criteria.where("folded").regex(Pattern.quote(word)));
            }
            if (named != null) {
                each.add(Criteria.where("stage").in(named));
            }
            either.add(new Criteria().andOperator(each));
        }
        return either;
    }
}
