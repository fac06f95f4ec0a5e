package coop.siembra.hiring.ui;

import coop.siembra.hiring.ApplicantImport;
import coop.siembra.hiring.ImportOutcome;
import coop.siembra.hiring.ImportPreview;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** An import under way in the background, as whoever began it; goes on when the page is left. */
final class ImportRun {
    private final ImportPreview preview;
    private final AtomicInteger done = new AtomicInteger();
    private volatile @Nullable ImportOutcome outcome;
    private volatile boolean failed;

    private ImportRun(ImportPreview preview) {
        this.preview = preview;
    }

    static ImportRun begin(ApplicantImport imports, ImportPreview preview) {
        var run = new ImportRun(preview);
        Thread.ofVirtual()
                .name("applicant-import")
                .start(new DelegatingSecurityContextRunnable(() -> run.work(imports)));
        return run;
    }

    private void work(ApplicantImport imports) {
        try {
            outcome = imports.run(preview, done::set);
        } catch (RuntimeException failure) {
            LoggerFactory.getLogger(ImportRun.class).error("an import failed", failure);
            failed = true;
        }
    }

    int rows() {
        return preview.rows().size();
    }

    int done() {
        return done.get();
    }

    /** Null while it goes on, and when it failed. */
    @Nullable
    ImportOutcome outcome() {
        return outcome;
    }

    boolean failed() {
        return failed;
    }

    boolean over() {
        return failed || outcome != null;
    }
}
