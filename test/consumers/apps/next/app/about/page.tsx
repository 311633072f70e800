export default function About() {
  return <h1>À propos</h1>;
}
