package coop.siembra.hiring.ui.watch;

import coop.siembra.hiring.FairnessMonitor;
import coop.siembra.hiring.fairness.AuditTable.Small;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.kernel.Ids;
import coop.siembra.ui.FileAnswer;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The tables of a bias audit as comma-separated values; to everybody who may not have them there are none. */
@RestController
class AuditDownload {
    private static final String PATH = "bias-audit-csv";

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
                .map(text -> FileAnswer.csv("siembra-bias-audit.csv", text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
