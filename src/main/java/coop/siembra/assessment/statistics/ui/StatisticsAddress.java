package coop.siembra.assessment.statistics.ui;

import com.vaadin.flow.router.QueryParameters;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.statistics.ItemStatistics.Slice;
import coop.siembra.content.ContentVersion;
import coop.siembra.kernel.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The address of a table of items: everything chosen is in it.
 *
 * @param invented whether the invented people are asked for
 */
record StatisticsAddress(String form, Slice slice, boolean invented) {
    /** What an address asks for; what cannot be understood is left at its default. */
    static StatisticsAddress read(QueryParameters parameters, Instrument instrument) {
        var form = parameters
                .getSingleParameter("form")
                .flatMap(instrument::form)
                .orElse(instrument.forms().getFirst());
        var version = parameters.getSingleParameter("version").filter(ContentVersion::isValid);
        var language = parameters.getSingleParameter("language").flatMap(StatisticsAddress::language);
        return new StatisticsAddress(
                form.id(),
                new Slice(version, language),
                parameters.getSingleParameter("invented").isPresent());
    }

    static Optional<Language> language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    StatisticsAddress of(Form other) {
        return new StatisticsAddress(other.id(), new Slice(Optional.empty(), slice.language()), invented);
    }

    StatisticsAddress in(Optional<Language> language) {
        return new StatisticsAddress(form, new Slice(slice.version(), language), invented);
    }

    StatisticsAddress at(Optional<String> version) {
        return new StatisticsAddress(form, new Slice(version, slice.language()), invented);
    }

    StatisticsAddress ofInvented() {
        return new StatisticsAddress(form, Slice.WHOLE, true);
    }

    QueryParameters write() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("form", form);
        slice.version().ifPresent(version -> parameters.put("version", version));
        slice.language().ifPresent(language -> parameters.put("language", language.code()));
        if (invented) {
            parameters.put("invented", "yes");
        }
        return QueryParameters.simple(parameters);
    }
}
