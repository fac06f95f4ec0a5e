package coop.siembra.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.siembra.ui.MessagePage;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** The same for data that a service would not give. */
@AnonymousAllowed
class DeniedDataView extends MessagePage implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    DeniedDataView() {
        super("403", "access.denied");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.denied.title");
    }
}
