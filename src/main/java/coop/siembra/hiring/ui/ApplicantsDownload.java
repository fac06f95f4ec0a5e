package coop.siembra.hiring.ui;

import coop.siembra.hiring.Exports;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.kernel.Ids;
import coop.siembra.ui.FileAnswer;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The applicants of an opening as a file. Whether an opening is somebody else's or none at all cannot be told from the answer. */
@RestController
class ApplicantsDownload {
    private final Exports exports;

    ApplicantsDownload(Exports exports) {
        this.exports = exports;
    }

    static String path(OpeningId id) {
        return "openings-csv/" + id;
    }

    @GetMapping("/openings-csv/{opening}")
    ResponseEntity<byte[]> download(@PathVariable String opening) {
        return Optional.of(opening)
                .filter(Ids::isValid)
                .flatMap(id -> exports.applicants(new OpeningId(id)))
                .map(csv -> FileAnswer.csv("applicants.csv", csv))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
