package coop.siembra.hiring.ui;

import coop.siembra.hiring.Exports;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The applicants of an opening as a file. Whether an opening is somebody else's or none at all cannot be told from the answer. */
@RestController
class ApplicantsDownload {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Exports exports;

    ApplicantsDownload(Exports exports) {
        this.exports = exports;
    }

    static String path(OpeningId id) {
        return "openings-csv/" + id;
    }

    @GetMapping("/openings-csv/{opening}")
    ResponseEntity<byte[]> download(@PathVariable String opening) {
        var csv = Optional.of(opening).filter(Ids::isValid).flatMap(id -> exports.applicants(new OpeningId(id)));
        if (csv.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var disposition =
                ContentDisposition.attachment().filename("applicants.csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(csv.get().getBytes(StandardCharsets.UTF_8));
    }
}
