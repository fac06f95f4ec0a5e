package coop.siembra.assessment.panel;

import coop.siembra.kernel.Ids;
import coop.siembra.kernel.InstrumentId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An instrument's panels are counted.
 *
 * @param number from 1
 */
public record PanelId(InstrumentId instrument, int number) {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    /** From two parts of an address; nothing when they cannot be one. */
    public static Optional<PanelId> of(String instrument, String number) {
        return Ids.isValid(instrument) && NUMBER.matcher(number).matches()
                ? Optional.of(new PanelId(new InstrumentId(instrument), Integer.parseInt(number)))
                : Optional.empty();
    }

    /** The version of the key made from it, always the same: adopting twice cannot make two. */
    public String keyVersion() {
        return "panel-" + number;
    }

    /** In the store. */
    String stored() {
        return instrument + "|" + number;
    }

    @Override
    public String toString() {
        return instrument + "/" + number;
    }
}
