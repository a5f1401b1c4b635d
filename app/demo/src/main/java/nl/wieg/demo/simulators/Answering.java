package nl.wieg.demo.simulators;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.function.Function;

/** A stub's answer that is worked out when it is asked for. */
record Answering(String name, Function<Request, ResponseDefinitionBuilder> answer)
        implements ResponseDefinitionTransformerV2 {

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        try {
            return answer.apply(event.getRequest()).build();
        } catch (IllegalArgumentException e) {
            return Answers.problem(400, String.valueOf(e.getMessage())).build();
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }
}
