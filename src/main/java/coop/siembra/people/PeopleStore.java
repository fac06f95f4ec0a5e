package coop.siembra.people;

import coop.siembra.kernel.Folding;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.store.Indexes;
import coop.siembra.store.Outbox;
import coop.siembra.store.OutboxHolder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Update;

/** How persons and units are kept: days as ISO texts, so that no time zone can move them. */
@Configuration(proxyBeanMethods = false)
class PeopleStore {
    static final String PEOPLE = "people";
    static final String UNITS = "units";

    @Bean
    Indexes peopleIndexes() {
        return Indexes.of(
                PEOPLE,
                Indexes.Index.unique("email"),
                Indexes.Index.on("unit"),
                Indexes.Index.on("active", "sortName")); // a page of everybody by name
    }

    @Bean
    OutboxHolder peopleOutbox() {
        return new OutboxHolder(PersonDocument.class);
    }

    @Bean
    Indexes unitIndexes() {
        return Indexes.of(
                UNITS,
                Indexes.Index.on("head"),
                Indexes.Index.on("deputies.person"),
                Indexes.Index.on("path"),
                Indexes.Index.on("parent"));
    }

    /** A person; {@code folded} is what searches look into, {@code sortName} what lists are sorted by. */
    @Document(PEOPLE)
    @TypeAlias("person")
    record PersonDocument(
            @MongoId String id,
            long version,
            String name,
            String email,
            String unit,
            LocalizedText position,
            String language,
            boolean active,
            @Nullable String hiredOn,
            @Nullable String role,
            @Nullable String site,
            String folded,
            String sortName,
            Outbox outbox) {

        static PersonDocument of(PersonId id, PersonDetails details, Outbox outbox) {
            return new PersonDocument(
                    id.value(),
                    0,
                    details.name(),
                    details.email(),
                    details.unit().value(),
                    details.position(),
                    details.language().code(),
                    true,
                    day(details.hiredOn()),
                    details.role() == null ? null : details.role().value(),
                    details.site(),
                    Folding.fold(details.name() + " " + details.email()),
                    Folding.fold(details.name()),
                    outbox);
        }

        /** The same of somebody who has left. */
        PersonDocument left() {
            return new PersonDocument(
                    id, version, name, email, unit, position, language, false, hiredOn, role, site, folded, sortName,
                    outbox);
        }

        Person toPerson() {
            return new Person(
                    new PersonId(id),
                    version,
                    name,
                    email,
                    new UnitId(unit),
                    position,
                    language.equals(Language.ES.code()) ? Language.ES : Language.EN,
                    active,
                    hiredOn == null ? null : LocalDate.parse(hiredOn),
                    role == null ? null : new JobRoleId(role),
                    site);
        }
    }

    /** A unit; units stored before there were words for what is handed over have none. */
    @Document(UNITS)
    @TypeAlias("unit")
    record UnitDocument(
            @MongoId String id,
            long version,
            LocalizedText name,
            @Nullable String parent,
            List<String> path,
            @Nullable String head,
            List<DeputyEntry> deputies,
            List<String> serves,
            boolean servesMembers,
            @Nullable List<HandedEntry> handedOver,
            @Nullable LocalizedText handedToMembers) {

        /** One nobody has changed yet. */
        static UnitDocument of(UnitId id, UnitDetails details, List<String> path, List<Deputy> deputies) {
            var parent = details.parent();
            var head = details.head();
            var place = details.place();
            return new UnitDocument(
                    id.value(),
                    0,
                    details.name(),
                    parent == null ? null : parent.value(),
                    path,
                    head == null ? null : head.value(),
                    deputies.stream().map(DeputyEntry::of).toList(),
                    place.units().stream().map(UnitId::value).toList(),
                    place.members(),
                    HandedEntry.of(place),
                    place.handedToMembers());
        }

        Unit toUnit() {
            return new Unit(
                    new UnitId(id),
                    version,
                    name,
                    parent == null ? null : new UnitId(parent),
                    path.stream().map(UnitId::new).toList(),
                    head == null ? null : new PersonId(head),
                    deputies.stream().map(DeputyEntry::toDeputy).toList(),
                    place());
        }

        private ChainPlace place() {
            Map<UnitId, LocalizedText> words = new HashMap<>();
            if (handedOver != null) {
                handedOver.forEach(entry -> words.put(new UnitId(entry.unit()), entry.what()));
            }
            return new ChainPlace(serves.stream().map(UnitId::new).toList(), servesMembers, words, handedToMembers);
        }

        /** What puts a unit elsewhere in the chain. */
        static Update moved(Update update, ChainPlace place) {
            return update.set(
                            "serves", place.units().stream().map(UnitId::value).toList())
                    .set("servesMembers", place.members())
                    .set("handedOver", HandedEntry.of(place))
                    .set("handedToMembers", place.handedToMembers());
        }
    }

    /** What a unit hands over to another. */
    record HandedEntry(String unit, LocalizedText what) {

        static List<HandedEntry> of(ChainPlace place) {
            return place.units().stream()
                    .flatMap(unit -> place.handedTo(unit).map(what -> new HandedEntry(unit.value(), what)).stream())
                    .toList();
        }
    }

    /** A deputy within a unit. */
    record DeputyEntry(String person, String from, String to) {

        static DeputyEntry of(Deputy deputy) {
            return new DeputyEntry(
                    deputy.person().value(),
                    deputy.from().toString(),
                    deputy.to().toString());
        }

        Deputy toDeputy() {
            return new Deputy(new PersonId(person), LocalDate.parse(from), LocalDate.parse(to));
        }
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
