# The worker of the package in workerd, as a newsroom would run it: `npx workerd serve worker.capnp`.
# What it fetches goes to the service "stories"; on the internet leave that and `globalOutbound` out.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .storyWorker),
    (name = "stories", external = (address = "127.0.0.1:8081", http = ())),
  ],
  sockets = [(name = "http", address = "127.0.0.1:8080", http = (), service = "main")],
);

const storyWorker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "../../dist/ssr.worker.js")],
  bindings = [
    (name = "STORY_ORIGINS", text = "https://news.example https://moved.example"),
    (name = "STORY_ASSETS", text = "https://cdn.example/story-widgets@0.2.0/dist/"),
    (name = "STORY_PROVIDER", text = "Harbour Courier"),
  ],
  compatibilityDate = "2025-05-05",
  globalOutbound = "stories",
);
