package coop.siembra.readiness;

import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Evidence.Source;
import java.time.Instant;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Reads evidence straight from the wire: all there is about somebody is read each time they did something. Writes nothing. */
final class EvidenceCodec implements Codec<Evidence> {

    @Override
    public Class<Evidence> getEncoderClass() {
        return Evidence.class;
    }

    @Override
    public void encode(BsonWriter writer, Evidence value, EncoderContext context) {
        throw new UnsupportedOperationException("evidence is written by its log");
    }

    @Override
    public Evidence decode(BsonReader reader, DecoderContext context) {
        String competency = "";
        double value = 0;
        double weight = 0;
        var source = Source.CHECK;
        var at = Instant.EPOCH;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case "competency" -> competency = reader.readString();
                case "value" -> value = reader.readDouble();
                case "weight" -> weight = reader.readDouble();
                case "source" -> source = Source.valueOf(reader.readString());
                case "at" -> at = Instant.ofEpochMilli(reader.readDateTime());
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return new Evidence(competency, value, weight, source, at);
    }
}
