package coop.siembra.readiness;

import coop.siembra.content.ContentLibrary;
import coop.siembra.content.ContentVersion;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.people.JobRoles;
import coop.siembra.readiness.content.ReadinessContent;
import coop.siembra.readiness.content.ReadinessKind;
import coop.siembra.readiness.guide.Guides;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;

/**
 * The rules of evidence and the roles as they hold now. When the content says nothing of them any more, as when it comes from an older
 * program on another node, those seen last go on; before any were seen, the usual ones.
 */
@Service
public class Rules implements JobRoles {
    private final ObjectProvider<ContentLibrary> library;
    private volatile ReadinessContent last = ReadinessContent.NONE;

    Rules(ObjectProvider<ContentLibrary> library) {
        this.library = library;
    }

    public ReadinessContent now() {
        library.getObject().all(ReadinessContent.class).stream().findFirst().ifPresent(current -> last = current);
        return last;
    }

    /** The texts for those who lead as they were in a version; nothing when that can no longer be read. */
    public Optional<Guides> asTheyWere(String version) {
        return version.isEmpty()
                ? Optional.empty()
                : library.getObject()
                        .version(ReadinessContent.class, "", new ContentVersion(version))
                        .map(ReadinessContent::guides);
    }

    @Override
    public Map<JobRoleId, LocalizedText> names() {
        var names = new LinkedHashMap<JobRoleId, LocalizedText>();
        now().roles().forEach(role -> names.put(role.id(), role.name()));
        return names;
    }

    /** Tells the content library that the folder of readiness is read here. */
    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        ReadinessKind readinessKind() {
            return new ReadinessKind();
        }
    }
}
