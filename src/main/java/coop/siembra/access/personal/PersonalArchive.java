package coop.siembra.access.personal;

import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import coop.siembra.kernel.UnitId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * All that is held about a person, ready to be written as a ZIP file.
 *
 * @param readme explains the files, in the person's language
 */
public record PersonalArchive(Instant at, LocalDate day, String readme, List<File> files) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(idsAsText())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** @param content as {@link coop.siembra.access.PersonalData#about} gives it */
    record File(String name, Object content) {}

    private static SimpleModule idsAsText() {
        var module = new SimpleModule();
        List.of(
                        PersonId.class,
                        UnitId.class,
                        CourseId.class,
                        ActivityId.class,
                        CompetencyId.class,
                        InstrumentId.class,
                        SittingId.class)
                .forEach(id -> module.addSerializer(id, ToStringSerializer.instance));
        return module;
    }

    public String fileName() {
        return "siembra-" + day + ".zip";
    }

    /** Writes the ZIP file and leaves the stream open. */
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        begin(zip, "README.txt");
        zip.write(readme.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        for (var file : files) {
            begin(zip, file.name());
            JSON.writeValue(zip, file.content());
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
    }
}
