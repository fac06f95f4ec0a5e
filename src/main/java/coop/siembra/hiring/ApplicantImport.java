package coop.siembra.hiring;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.hiring.ImportOutcome.Imported;
import coop.siembra.hiring.ImportOutcome.Refused;
import coop.siembra.hiring.ImportOutcome.Unfit;
import coop.siembra.hiring.ImportPreview.Kind;
import coop.siembra.hiring.ImportPreview.Problem;
import coop.siembra.hiring.ImportPreview.Row;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.ImportStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.Language;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Brings in applicants from a file, for recruiters of the unit. A file is looked through first, and brought in wholly or not at all: what has
 * come in is seen by nobody before all of it has, and a half-done import is taken back.
 */
@Service
public class ApplicantImport {
    /** Characters a file may have. */
    public static final int LARGEST = 5_000_000;

    /** Rows it may have. */
    public static final int MOST_ROWS = 10_000;

    private static final int CHUNK = 250;

    private final ApplicantStore applicants;
    private final OpeningStore openings;
    private final ImportStore imports;
    private final Reception reception;
    private final HiringAccess access;
    private final Audit audit;
    private final Clock clock;

    ApplicantImport(
            ApplicantStore applicants,
            OpeningStore openings,
            ImportStore imports,
            Reception reception,
            HiringAccess access,
            Audit audit,
            Clock clock) {
        this.applicants = applicants;
        this.openings = openings;
        this.imports = imports;
        this.reception = reception;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The text of a file in UTF-8, or, when it is none, as older spreadsheets write it in western languages. */
    public static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    /**
     * Looks a file through.
     *
     * @param otherwise the language of those of whom none is said
     * @return nothing when the signed-in person may bring in nobody
     */
    public Optional<ImportPreview> preview(OpeningId id, String text, Language otherwise) {
        return opening(id).map(opening -> {
            var read = ApplicantCsv.read(text, otherwise);
            var problems = new ArrayList<>(read.problems());
            if (reception.left(id) < read.rows().size()) {
                problems.add(new Problem(0, Kind.FULL, Integer.toString(Reception.MOST)));
            }
            var taken = taken(opening, read.rows());
            var before = read.rows().stream()
                    .filter(row -> taken.contains(email(row)))
                    .toList();
            before.stream()
                    .limit(Math.max(0, ApplicantCsv.MOST_PROBLEMS - problems.size()))
                    .forEach(row -> problems.add(problem(row)));
            boolean more = read.more() || problems.size() < read.problems().size() + before.size();
            var rows = read.rows().stream()
                    .filter(row -> !taken.contains(email(row)))
                    .toList();
            problems.sort(Comparator.comparingLong(Problem::line));
            return new ImportPreview(id, rows, read.ignored(), List.copyOf(problems), more);
        });
    }

    private Optional<Opening> opening(OpeningId id) {
        return access.opening(id)
                .map(OpeningStore.Held::opening)
                .filter(opening -> access.viewer(opening).recruits(opening.unit()));
    }

    private Set<String> taken(Opening opening, List<Row> rows) {
        var taken = new HashSet<String>();
        for (var chunk : chunks(rows)) {
            taken.addAll(applicants.taken(
                    opening.id(), chunk.stream().map(ApplicantImport::email).toList()));
        }
        return taken;
    }

    private static String email(Row row) {
        return row.applicant().identity().email();
    }

    private static Problem problem(Row row) {
        return new Problem(row.line(), Kind.APPLIED_BEFORE, ApplicantCsv.shown(email(row)));
    }

    /**
     * Brings in what was looked through, on the calling thread; whoever is signed in there must be a recruiter of the unit.
     *
     * @param progress is told how many rows are done, from time to time
     */
    public ImportOutcome run(ImportPreview preview, IntConsumer progress) {
        var opening = opening(preview.opening()).orElse(null);
        if (opening == null) {
            return new Refused(Refusal.NOT_ALLOWED);
        }
        var refusal = reception.refusal(opening);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (!preview.ready() || preview.rows().size() > MOST_ROWS) {
            return new Unfit(preview.problems());
        }
        if (reception.left(opening.id()) < preview.rows().size()) {
            return new Unfit(List.of(new Problem(0, Kind.FULL, Integer.toString(Reception.MOST))));
        }
        return run(opening, preview.rows(), progress);
    }

    private ImportOutcome run(Opening opening, List<Row> rows, IntConsumer progress) {
        var batch = UUID.randomUUID().toString();
        imports.begin(batch, opening.id(), now());
        boolean finished = false;
        try {
            finished = add(opening, numbered(opening, rows), batch, progress) && imports.finish(batch);
            if (!finished) {
                throw new IllegalStateException("the import was taken for dead");
            }
            audit.note(AuditAction.ADDED, null, "opening.import", opening.id().value(), Integer.toString(rows.size()));
            return new Imported(rows.size());
        } catch (DuplicateKeyException overtaken) {
            imports.takeBack(batch);
            finished = true;
            var taken = taken(opening, rows);
            return new Unfit(rows.stream()
                    .filter(row -> taken.contains(email(row)))
                    .limit(ApplicantCsv.MOST_PROBLEMS)
                    .map(ApplicantImport::problem)
                    .toList());
        } finally {
            if (!finished) {
                imports.takeBack(batch);
            }
        }
    }

    /** In the file's order. In a blind opening in none, or whoever has the file could tell who is behind which number. */
    private static List<Row> numbered(Opening opening, List<Row> rows) {
        if (!opening.blind()) {
            return rows;
        }
        var mixed = new ArrayList<>(rows);
        Collections.shuffle(mixed, new SecureRandom());
        return mixed;
    }

    /** @return whether it got to its end */
    private boolean add(Opening opening, List<Row> rows, String batch, IntConsumer progress) {
        int number = openings.numbers(opening.id(), rows.size());
        int done = 0;
        for (var chunk : chunks(rows)) {
            if (!imports.beat(batch, now())) {
                return false;
            }
            int first = number + done;
            var fresh = new ArrayList<Applicant>();
            for (int i = 0; i < chunk.size(); i++) {
                fresh.add(reception.fresh(opening, chunk.get(i).applicant(), first + i));
            }
            applicants.add(fresh, opening, batch);
            done += chunk.size();
            progress.accept(done);
        }
        return true;
    }

    private static List<List<Row>> chunks(List<Row> rows) {
        var chunks = new ArrayList<List<Row>>();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            chunks.add(rows.subList(from, Math.min(from + CHUNK, rows.size())));
        }
        return chunks;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
