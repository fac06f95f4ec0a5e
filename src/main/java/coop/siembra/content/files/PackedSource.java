package coop.siembra.content.files;

import coop.siembra.content.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Content packed into the program: the courses it ships with. */
public final class PackedSource implements ContentSource {
    private static final String ROOT = "/content/";

    @Override
    public SortedMap<String, byte[]> read(Set<String> folders, Problems problems) {
        var files = new TreeMap<String, byte[]>();
        var resources = new PathMatchingResourcePatternResolver(PackedSource.class.getClassLoader());
        try {
            take(resources.getResources("classpath:content/competencies.yaml"), files);
            for (String folder : folders) {
                take(resources.getResources("classpath*:content/" + folder + "/**/*.*"), files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static void take(Resource[] resources, SortedMap<String, byte[]> files) throws IOException {
        for (Resource resource : resources) {
            String name = resource.getFilename();
            if (name == null || !resource.isReadable() || Limits.isAside(name)) {
                continue;
            }
            String url = resource.getURL().getPath();
            try (InputStream in = resource.getInputStream()) {
                files.put(url.substring(url.lastIndexOf(ROOT) + ROOT.length()), in.readAllBytes());
            }
        }
    }
}
