package coop.siembra.assessment.statistics.ui;

import com.vaadin.flow.router.QueryParameters;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.statistics.ItemCsv;
import coop.siembra.assessment.statistics.ItemStatistics;
import coop.siembra.assessment.statistics.TableOutcome.Made;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.ui.FileAnswer;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A table of items as comma-separated values, of real people alone. */
@RestController
class ItemCsvDownload {
    static final String PATH = "item-statistics-csv";

    private final ItemStatistics statistics;
    private final Instruments instruments;
    private final CurrentUser user;

    ItemCsvDownload(ItemStatistics statistics, Instruments instruments, CurrentUser user) {
        this.statistics = statistics;
        this.instruments = instruments;
        this.user = user;
    }

    @GetMapping("/" + PATH + "/{instrument}")
    ResponseEntity<byte[]> download(@PathVariable String instrument, @RequestParam Map<String, String> asked) {
        if (!user.has(Role.TRAINING) || !Ids.isValid(instrument)) {
            return ResponseEntity.notFound().build();
        }
        var id = new InstrumentId(instrument);
        return instruments
                .current(id)
                .map(found -> StatisticsAddress.read(QueryParameters.simple(asked), found))
                .map(address -> statistics.table(id, address.form(), address.slice(), false))
                .filter(Made.class::isInstance)
                .map(Made.class::cast)
                .map(made -> file(id, made))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> file(InstrumentId id, Made made) {
        return FileAnswer.csv("siembra-" + id + "-" + made.table().form() + ".csv", ItemCsv.of(made.table()));
    }
}
