package coop.siembra.store;

import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import coop.siembra.kernel.UnitId;
import java.time.Clock;
import java.util.function.Function;
import org.bson.UuidRepresentation;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScanner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.BigDecimalRepresentation;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.MongoConverterConfigurationAdapter;
import org.springframework.data.mongodb.core.mapping.Document;

/** How Java values are kept in MongoDB, and the one clock. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    /** Every document and every aliased part of one, so that aliases are understood before the first read of a process. */
    @Bean
    static MongoManagedTypes mongoManagedTypes(ApplicationContext context) throws ClassNotFoundException {
        return MongoManagedTypes.fromIterable(new EntityScanner(context).scan(Document.class, TypeAlias.class));
    }

    @Bean
    static MongoCustomConversions mongoCustomConversions() {
        return MongoCustomConversions.create(conversions -> {
            conversions.bigDecimal(BigDecimalRepresentation.DECIMAL128);
            keepAsText(conversions, PersonId.class, PersonId::new, PersonId::value);
            keepAsText(conversions, UnitId.class, UnitId::new, UnitId::value);
            keepAsText(conversions, CourseId.class, CourseId::new, CourseId::value);
            keepAsText(conversions, ActivityId.class, ActivityId::new, ActivityId::value);
            keepAsText(conversions, CompetencyId.class, CompetencyId::new, CompetencyId::value);
            keepAsText(conversions, InstrumentId.class, InstrumentId::new, InstrumentId::value);
            keepAsText(conversions, SittingId.class, SittingId::new, SittingId::value);
        });
    }

    private static <T> void keepAsText(
            MongoConverterConfigurationAdapter conversions,
            Class<T> type,
            Function<String, T> reading,
            Function<T, String> writing) {
        conversions.registerConverters(ConverterBuilder.reading(String.class, type, reading::apply)
                .andWriting(writing::apply)
                .getConverters());
    }

    @Bean
    SmartInitializingSingleton unhurriedWrites(MongoTemplate mongo, RepeatableWrites writes) {
        return () -> mongo.setWriteConcernResolver(action -> writes.concern(action.getDefaultWriteConcern()));
    }

    @Bean
    MongoClientSettingsBuilderCustomizer standardUuids() {
        return settings -> settings.uuidRepresentation(UuidRepresentation.STANDARD);
    }
}
