package coop.siembra.learning;

import coop.siembra.learning.course.CourseKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the content library that course folders are read here. */
@Configuration(proxyBeanMethods = false)
class CourseLibrary {

    @Bean
    CourseKind courseKind() {
        return new CourseKind();
    }
}
