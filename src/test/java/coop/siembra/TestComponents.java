package coop.siembra;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.util.ClassUtils;

/**
 * Gives every test of the whole application all {@link TestComponent}s there are, made when first asked for: so classes that need different
 * ones still share one application, and starting it is what takes the time.
 */
class TestComponents implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        return TestContextAnnotationUtils.hasAnnotation(testClass, SpringBootTest.class) ? new Adding() : null;
    }

    /** All of them are equal, as the key of a shared application has to be. */
    private record Adding() implements ContextCustomizer {
        private static final List<? extends Class<?>> ALL = all();

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var registry = (BeanDefinitionRegistry) context;
            ALL.forEach(one -> registry.registerBeanDefinition(one.getName(), lazy(one)));
        }

        private static BeanDefinition lazy(Class<?> type) {
            var definition = new RootBeanDefinition(type);
            definition.setLazyInit(true);
            return definition;
        }

        private static List<? extends Class<?>> all() {
            var scanner = new ClassPathScanningCandidateComponentProvider(false);
            scanner.addIncludeFilter(new AnnotationTypeFilter(TestComponent.class, false));
            return scanner.findCandidateComponents(TestComponents.class.getPackageName()).stream()
                    .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                    .toList();
        }
    }
}
