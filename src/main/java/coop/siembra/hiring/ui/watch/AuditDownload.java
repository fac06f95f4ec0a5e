package coop.siembra.hiring.ui.watch;

import coop.siembra.hiring.FairnessMonitor;
import coop.siembra.hiring.fairness.AuditTable.Small;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The tables of a bias audit as comma-separated values; to everybody who may not have them there are none. */
@RestController
class AuditDownload {
    private static final String PATH = "bias-audit-csv";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final FairnessMonitor monitor;

    AuditDownload(FairnessMonitor monitor) {
        this.monitor = monitor;
    }

    static String href(List<OpeningId> openings, String stage, boolean small) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("opening", openings.stream().map(OpeningId::value).toArray())
                .queryParam("stage", stage)
                .queryParam("small", small)
                .build()
                .encode()
                .toUriString();
    }

    @GetMapping("/" + PATH)
    ResponseEntity<byte[]> download(
            @RequestParam List<String> opening,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "false") boolean small) {
        if (!opening.stream().allMatch(Ids::isValid)) {
            return ResponseEntity.notFound().build();
        }
        var ids = opening.stream().map(OpeningId::new).toList();
        return monitor.auditExport(ids, stage, small ? Small.LEFT_OUT_OF_RATIOS : Small.COUNTED)
                .map(AuditDownload::file)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> file(String text) {
        var disposition = ContentDisposition.attachment()
                .filename("siembra-bias-audit.csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
